import { definePolicy } from '../define';

export const glueTimeout48Hours = definePolicy({
  id: 'cost/glue-timeout-48-hours',
  summary: 'A Glue job that hangs is stopped soon.',
  why: 'Its default timeout is 48 hours in most versions: a read from a database that hangs keeps every worker busy, and paid for, for two days.',
  fix: 'Write Timeout (timeout) in minutes: a few times what a run takes.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-glue-job.html', asOf: null },
  ],
  on: 'BatchJob',
  options: { fallback: { default: 2880, unit: 'minutes', description: "Glue's own timeout." } },
  messages: {
    long: 'a run that hangs is paid for {{hours}} hours',
  },
  check: (job, { options, need, report }) => {
    if (!/glue/i.test(job.type) || job.engine === 'gluestreaming') return;
    const minutes = need(job.timeoutMinutes, 'its timeout') ?? options.fallback;
    if (minutes < options.fallback) return;
    const hours = Math.round(minutes / 60);
    report({ messageId: 'long', data: { hours }, actual: `${minutes} minutes`, expected: 'a few times a usual run' });
  },
});
