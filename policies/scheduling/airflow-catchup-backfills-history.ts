import { flagOf, majorOf } from '../airflow';
import { definePolicy } from '../define';

export const airflowCatchupBackfillsHistory = definePolicy({
  id: 'scheduling/airflow-catchup-backfills-history',
  summary: 'A new DAG does not run for all the past.',
  why: 'Before Airflow 3 a start date in the past queues a run for each interval since, and each of them may start a cluster or wake a warehouse.',
  fix: 'Set scheduler.catchup_by_default to False (scheduler-catchup_by_default in Composer), and backfill on purpose.',
  severity: 'info',
  capability: 'pipelines',
  topics: ['L8.4', 'L8.5'],
  sources: [
    {
      url: 'https://airflow.apache.org/docs/apache-airflow/stable/installation/upgrading_to_airflow3.html',
      asOf: '2025',
    },
  ],
  on: 'Orchestrator',
  options: {},
  messages: { on: 'DAGs catch up with the past unless each says otherwise' },
  check: (environment, { need, report }) => {
    const version = need(environment.airflow, 'the version of Airflow');
    need(environment.settings, 'its settings');
    const isOn = flagOf(environment, 'scheduler.catchup_by_default');
    // Amazon takes the latest version where none is written down, and Airflow 3 does not catch up.
    const byDefault = version !== undefined && majorOf(version) < 3;
    if (isOn ?? byDefault)
      report({ messageId: 'on', actual: 'catch-up', expected: 'scheduler.catchup_by_default False' });
  },
});
