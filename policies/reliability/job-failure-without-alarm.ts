import type { Alarm } from '../../harness/facts/facts';
import { definePolicy } from '../define';
import { listensTo } from '../schedules';
import { isTrial } from '../stores';

/** An alarm on the numbers of a service that runs no jobs; one on one's own numbers, or on a log, may be about the job. */
function isOfAnother(namespace: Alarm['namespace']): boolean {
  return typeof namespace === 'string' && namespace.startsWith('AWS/') && namespace !== 'AWS/Glue';
}

export const jobFailureWithoutAlarm = definePolicy({
  id: 'reliability/job-failure-without-alarm',
  summary: 'Somebody is told when a job that starts by itself fails.',
  why: 'A job on a timer has nobody who waits for it: its failure is found by those who miss its rows, days later.',
  fix: 'Send the failures of the job to a topic (an event rule on Glue Job State Change, an alert policy on its log), or alarm on its metrics.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/glue/latest/dg/automating-awsglue-with-cloudwatch-events.html', asOf: null },
    { url: 'https://docs.cloud.google.com/scheduler/docs/monitor-cron-jobs', asOf: null },
  ],
  on: 'BatchJob',
  options: {},
  messages: { silent: 'nothing in this input tells anybody when the job fails' },
  check: (job, { all, need, report }) => {
    if (isTrial(job)) return;
    // Jobs of Databricks say it themselves, and have a rule of their own.
    if (job.provider !== 'aws' && job.provider !== 'gcp') return;
    if (need(job.schedule, 'when it starts') === undefined) return;
    if (all('Alarm').some(({ namespace }) => !isOfAnother(namespace))) return;
    if (job.provider === 'aws' && all('Schedule').some((schedule) => listensTo(schedule, 'aws.glue'))) return;
    report({ messageId: 'silent', actual: 'no alarm', expected: 'an alarm or a rule on its failures' });
  },
});
