import { flinkCheckpointsDeletedOnCancel } from '../../../policies/reliability/flink-checkpoints-deleted-on-cancel';
import { DURABLE, flinkManifest, operatorTwins, without } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const KEY = 'execution.checkpointing.externalized-checkpoint-retention';
const job = { upgradeMode: 'savepoint' };

runTwins(flinkCheckpointsDeletedOnCancel, [
  ...operatorTwins(flinkManifest(job, without(DURABLE, KEY)), flinkManifest(job, DURABLE), {
    messageId: 'deleted',
    actual: 'NO_EXTERNALIZED_CHECKPOINTS',
    expected: 'RETAIN_ON_CANCELLATION',
  }),
]);
