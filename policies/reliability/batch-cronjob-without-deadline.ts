import { definePolicy } from '../define';

export const batchCronjobWithoutDeadline = definePolicy({
  id: 'reliability/batch-cronjob-without-deadline',
  summary: 'A cron job that waits for its last run ends a run that hangs.',
  why: 'With the policy Forbid one run that hangs on a lock or a connection keeps every later run from starting, and nothing fails.',
  fix: 'Set activeDeadlineSeconds (active_deadline_seconds) of the job template to a little more than the longest run may take.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.5'],
  sources: [{ url: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/', asOf: null }],
  on: 'Schedule',
  options: {},
  messages: { hangs: 'a run that hangs keeps all later ones from starting' },
  check: (schedule, { need, report }) => {
    if (schedule.service !== 'cron-job' || need(schedule.overlap, 'whether runs overlap') !== 'refused') return;
    if (need(schedule.endsWithinSeconds, 'the deadline of a run') === undefined)
      report({ messageId: 'hangs', actual: 'no deadline', expected: 'activeDeadlineSeconds' });
  },
});
