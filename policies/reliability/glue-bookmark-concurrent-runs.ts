import { definePolicy } from '../define';
import { bookmarkOf } from '../jobs';

export const glueBookmarkConcurrentRuns = definePolicy({
  id: 'reliability/glue-bookmark-concurrent-runs',
  summary: 'A Glue job with bookmarks runs once at a time.',
  why: 'Two runs that overlap read the same bookmark: they work on the same data twice, or skip some.',
  fix: 'Write ExecutionProperty with MaxConcurrentRuns: 1 (max_concurrent_runs).',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/glue/latest/dg/glue-troubleshooting-errors.html', asOf: '2023-06' }],
  on: 'BatchJob',
  options: {},
  messages: {
    overlap: '{{runs}} runs may read one bookmark',
  },
  check: (job, { need, report }) => {
    const runs = need(job.concurrentRuns, 'its concurrent runs') ?? 1;
    if (runs <= 1 || bookmarkOf(job) !== 'job-bookmark-enable') return;
    report({ messageId: 'overlap', data: { runs }, actual: `${runs} runs`, expected: '1' });
  },
});
