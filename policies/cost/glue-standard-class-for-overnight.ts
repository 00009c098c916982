import { definePolicy } from '../define';

export const glueStandardClassForOvernight = definePolicy({
  id: 'cost/glue-standard-class-for-overnight',
  summary: 'A Glue job that can wait runs in the flexible class.',
  why: 'The flexible class costs less for runs that may start later and take longer, as those of a night may.',
  fix: 'Write ExecutionClass: FLEX (execution_class), which needs Glue 3.0 or later and the command glueetl.',
  severity: 'info',
  capability: 'sources',
  topics: ['L2.3', 'L2.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-glue-job.html', asOf: null },
  ],
  on: 'BatchJob',
  options: { least: { default: 12, unit: 'hours', description: 'Age of data from which a run can wait.' } },
  messages: {
    dear: 'readers accept an age of {{hours}} hours, and the job pays to start at once',
  },
  check: (job, { options, workload, need, report }) => {
    const freshness = workload?.stated?.freshness ?? 0;
    if (!/glue/i.test(job.type) || job.engine !== 'glueetl' || freshness < options.least * 3600) return;
    if (need(job.executionClass, 'its class') === 'FLEX') return;
    const hours = Math.round(freshness / 3600);
    report({ messageId: 'dear', data: { hours }, actual: 'STANDARD', expected: 'FLEX' });
  },
});
