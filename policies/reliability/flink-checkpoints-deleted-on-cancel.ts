import { definePolicy } from '../define';
import { settingOf } from '../flink';

const RETENTION = 'execution.checkpointing.externalized-checkpoint-retention';

export const flinkCheckpointsDeletedOnCancel = definePolicy({
  id: 'reliability/flink-checkpoints-deleted-on-cancel',
  summary: 'Checkpoints stay when a Flink job is cancelled.',
  why: 'By default the last checkpoint is deleted with the job, so a cancelled and redeployed job without a savepoint starts empty.',
  fix: 'Write execution.checkpointing.externalized-checkpoint-retention: RETAIN_ON_CANCELLATION into flinkConfiguration.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.5'],
  sources: [{ url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/ops/state/checkpoints/', asOf: null }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    deleted: 'a cancelled job takes its checkpoints with it',
  },
  check: (processor, { need, report }) => {
    if (processor.service !== 'flink-operator') return;
    if (need(processor.checkpoints, 'whether it takes checkpoints') !== true) return;
    const kept = need(settingOf(processor, RETENTION), 'what becomes of checkpoints') ?? 'NO_EXTERNALIZED_CHECKPOINTS';
    if (kept === 'RETAIN_ON_CANCELLATION') return;
    report({ messageId: 'deleted', actual: kept, expected: 'RETAIN_ON_CANCELLATION' });
  },
});
