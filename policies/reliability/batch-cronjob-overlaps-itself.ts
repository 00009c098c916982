import { definePolicy } from '../define';

export const batchCronjobOverlapsItself = definePolicy({
  id: 'reliability/batch-cronjob-overlaps-itself',
  summary: 'A cron job does not run beside itself, and starts again after a gap.',
  why: 'With the policy Allow a slow run and the next one write the same data at once; and after a hundred missed starts without a deadline the job never starts again.',
  fix: 'Set concurrencyPolicy (concurrency_policy) to Forbid, and startingDeadlineSeconds (starting_deadline_seconds) below the interval.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.5'],
  sources: [{ url: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/', asOf: null }],
  on: 'Schedule',
  options: {},
  messages: {
    overlaps: 'a slow run and the next one work at the same time',
    stuck: 'after a hundred missed starts it never starts again',
  },
  check: (schedule, { need, report }) => {
    if (schedule.service !== 'cron-job') return;
    if (need(schedule.overlap, 'whether runs overlap') === 'allowed')
      report({ messageId: 'overlaps', actual: 'Allow', expected: 'Forbid' });
    else if (need(schedule.startsWithinSeconds, 'its deadline') === undefined)
      report({ messageId: 'stuck', actual: 'no deadline', expected: 'startingDeadlineSeconds' });
  },
});
