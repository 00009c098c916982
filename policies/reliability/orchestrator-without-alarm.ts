import type { Alarm } from '../../harness/facts/facts';
import { definePolicy } from '../define';
import { isTrial } from '../stores';

export const orchestratorWithoutAlarm = definePolicy({
  id: 'reliability/orchestrator-without-alarm',
  summary: 'Somebody is told when Airflow stands still.',
  why: 'When the scheduler stops, no task fails and no callback of a DAG runs: only a number from outside tells that nothing runs.',
  fix: 'Alarm on SchedulerHeartbeat and on the age of queued tasks in AmazonMWAA, or on composer.googleapis.com/environment/healthy.',
  severity: 'info',
  capability: 'pipelines',
  topics: ['L8.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html', asOf: null },
    { url: 'https://docs.cloud.google.com/composer/docs/composer-3/monitor-environments', asOf: null },
  ],
  on: 'Orchestrator',
  options: {},
  messages: { silent: 'nothing in this input watches the environment' },
  check: (environment, { all, report }) => {
    if (isTrial(environment)) return;
    const isOther = (alarm: Alarm) => typeof alarm.namespace === 'string' && alarm.namespace.startsWith('AWS/');
    if (!all('Alarm').every(isOther)) return;
    report({ messageId: 'silent', actual: 'no alarm', expected: 'an alarm on its heartbeat' });
  },
});
