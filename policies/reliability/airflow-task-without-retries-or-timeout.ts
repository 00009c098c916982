import { settingOf } from '../clusters';
import { definePolicy } from '../define';

export const airflowTaskWithoutRetriesOrTimeout = definePolicy({
  id: 'reliability/airflow-task-without-retries-or-timeout',
  summary: 'Tasks of Airflow are tried again, and end.',
  why: 'By default a task is tried once and may run for ever: one failed connection fails the night, and a task that hangs keeps its slot.',
  fix: 'Set core.default_task_retries to 2 or 3 and core.default_task_execution_timeout (seconds), or both in the default_args of every DAG.',
  severity: 'info',
  capability: 'pipelines',
  topics: ['L8.4', 'L8.5'],
  sources: [
    { url: 'https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html', asOf: '2023' },
  ],
  on: 'Orchestrator',
  options: {},
  messages: { retries: 'tasks are tried once', timeout: 'tasks may run for ever' },
  check: (environment, { need, report }) => {
    need(environment.settings, 'its settings');
    if (!(Number(settingOf(environment, 'core.default_task_retries') ?? 0) > 0))
      report({ messageId: 'retries', actual: 'no retries', expected: 'core.default_task_retries of 2 or 3' });
    if (settingOf(environment, 'core.default_task_execution_timeout') === undefined)
      report({ messageId: 'timeout', actual: 'no timeout', expected: 'core.default_task_execution_timeout' });
  },
});
