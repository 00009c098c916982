import { flinkCheckpointingOff } from '../../../policies/reliability/flink-checkpointing-off';
import { applicationTwins, DURABLE, flinkManifest, operatorTwins, without } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const FINDS = { messageId: 'off', actual: 'no checkpoints', expected: 'a checkpoint a minute or so' };
const enabled = (on: boolean, type = 'CUSTOM') => ({
  flink: { CheckpointConfiguration: { ConfigurationType: type, CheckpointingEnabled: on } },
});

runTwins(flinkCheckpointingOff, [
  ...applicationTwins(enabled(false), enabled(true), FINDS),
  ...operatorTwins(
    flinkManifest({ upgradeMode: 'savepoint' }, without(DURABLE, 'execution.checkpointing.interval')),
    flinkManifest({ upgradeMode: 'savepoint' }, DURABLE),
    FINDS,
  ),
]);
