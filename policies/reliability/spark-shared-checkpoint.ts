import { definePolicy } from '../define';
import { checkpointsOf } from '../spark-options';

export const sparkSharedCheckpoint = definePolicy({
  id: 'reliability/spark-shared-checkpoint',
  summary: 'Each streaming query keeps its place in a folder of its own.',
  why: 'Two queries in one checkpoint folder mix their offsets and their state: both read wrong or fail.',
  fix: 'Give each query a checkpoint location with its own name.',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.3', 'L3.5'],
  sources: [{ url: 'https://docs.databricks.com/structured-streaming/checkpoints.html', asOf: null }],
  on: 'BatchJob',
  options: {},
  messages: {
    shared: '{{folder}} is also the checkpoint folder of {{other}}',
  },
  check: (job, { all, report }) => {
    for (const other of all('BatchJob')) {
      const folder = checkpointsOf(job).find((one) => checkpointsOf(other).includes(one));
      if (other === job || folder === undefined) continue;
      const data = { folder, other: other.address };
      report({ messageId: 'shared', data, actual: folder, expected: 'a folder of its own' });
    }
  },
});
