import { majorOf } from '../airflow';
import { definePolicy } from '../define';

export const airflowSlaIgnoredInVersion3 = definePolicy({
  id: 'reliability/airflow-sla-ignored-in-version-3',
  summary: 'Deadlines of Airflow are watched by something that exists.',
  why: 'Airflow 3 has no SLAs any more: what was set for them does nothing, so nobody hears of late data after the upgrade.',
  fix: 'Take the settings away, and alarm on the age of the data or use deadline alerts.',
  severity: 'error',
  capability: 'pipelines',
  topics: ['L8.5'],
  sources: [
    {
      url: 'https://airflow.apache.org/docs/apache-airflow/stable/installation/upgrading_to_airflow3.html',
      asOf: '2025',
    },
  ],
  on: 'Orchestrator',
  options: {},
  messages: {
    ignored: '{{name}} does nothing in this version',
    unwatched: 'nothing in this input watches the age that readers accept',
  },
  check: (environment, { workload, all, need, report }) => {
    const version = need(environment.airflow, 'the version of Airflow');
    if (version === undefined || majorOf(version) < 3) return;
    const settings = need(environment.settings, 'its settings') ?? {};
    const name = Object.keys(settings).find((key) => /sla/.test(key));
    const found = { actual: `Airflow ${version}`, expected: 'an alarm on the age of the data' };
    if (name !== undefined) report({ ...found, messageId: 'ignored', data: { name } });
    else if (workload?.stated?.freshness !== undefined && all('Alarm').length === 0)
      report({ ...found, messageId: 'unwatched' });
  },
});
