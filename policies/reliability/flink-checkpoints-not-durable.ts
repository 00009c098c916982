import { definePolicy } from '../define';
import { CHECKPOINT_DIR, settingOf } from '../flink';

export const flinkCheckpointsNotDurable = definePolicy({
  id: 'reliability/flink-checkpoints-not-durable',
  summary: 'The checkpoints of a Flink job lie on object storage.',
  why: "Without a directory for checkpoints Flink keeps them in the JobManager's memory, and on a node's disk they go with the node: the failure that they are for takes them too.",
  fix: 'Write state.checkpoints.dir into flinkConfiguration with an s3://, gs:// or abfss:// directory.',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.5'],
  sources: [{ url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/ops/state/checkpoints/', asOf: null }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    memory: "checkpoints are kept in the JobManager's memory",
    disk: 'checkpoints are kept on a disk of the cluster',
  },
  check: (processor, { need, report }) => {
    if (processor.service !== 'flink-operator') return;
    // A job without checkpoints is the matter of another rule.
    if (need(processor.checkpoints, 'whether it takes checkpoints') !== true) return;
    const place = need(settingOf(processor, ...CHECKPOINT_DIR), 'where checkpoints go');
    const expected = 'a directory on object storage';
    if (place === undefined) report({ messageId: 'memory', actual: 'no directory', expected });
    else if (/^(file:|\/)/.test(place)) report({ messageId: 'disk', actual: place, expected });
  },
});
