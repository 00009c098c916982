import { flinkOperatorModePrerequisites } from '../../../policies/reliability/flink-operator-mode-prerequisites';
import { DURABLE, flinkManifest, operatorTwins, without } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const savepoint = { upgradeMode: 'savepoint' };
const lastState = { upgradeMode: 'last-state' };

runTwins(flinkOperatorModePrerequisites, [
  ...operatorTwins(
    flinkManifest(savepoint, without(DURABLE, 'state.savepoints.dir', 'state.checkpoints.dir')),
    flinkManifest(savepoint, DURABLE),
    { messageId: 'lacks', actual: 'no state.savepoints.dir', expected: 'state.savepoints.dir' },
  ),
  ...operatorTwins(
    flinkManifest(lastState, without(DURABLE, 'high-availability.type', 'execution.checkpointing.interval')),
    flinkManifest(lastState, DURABLE),
    {
      messageId: 'lacks',
      actual: 'no execution.checkpointing.interval and high-availability.type',
      expected: 'execution.checkpointing.interval and high-availability.type',
    },
  ).map((one) => ({ ...one, name: `last-state: ${one.name}` })),
]);
