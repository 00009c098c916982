import { definePolicy } from '../define';

export const orchestratorLogsOff = definePolicy({
  id: 'observability/orchestrator-logs-off',
  summary: 'The logs of tasks and of the scheduler are kept.',
  why: 'MWAA sends no log to CloudWatch unless it is told to, and the disk of a worker goes with it: why the night failed cannot be read up.',
  fix: 'Switch TaskLogs and SchedulerLogs on in LoggingConfiguration (logging_configuration), at level INFO or WARNING.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.6'],
  sources: [{ url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html', asOf: null }],
  on: 'Orchestrator',
  options: {},
  messages: { off: 'nobody keeps the logs of {{parts}}' },
  check: (environment, { need, report }) => {
    if (environment.service !== 'mwaa') return;
    const kept = (need(environment.logged, 'which logs are kept') ?? []).map((part) => part.toLowerCase());
    const parts = ['task', 'scheduler'].filter((part) => !kept.some((name) => name.startsWith(part)));
    if (parts.length > 0)
      report({ messageId: 'off', data: { parts: parts.join(' and ') }, actual: 'off', expected: 'logs in CloudWatch' });
  },
});
