import { flinkCheckpointsNotDurable } from '../../../policies/reliability/flink-checkpoints-not-durable';
import { DURABLE, flinkManifest, operatorTwins, without } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const job = { upgradeMode: 'last-state' };
const expected = 'a directory on object storage';

runTwins(flinkCheckpointsNotDurable, [
  ...operatorTwins(flinkManifest(job, without(DURABLE, 'state.checkpoints.dir')), flinkManifest(job, DURABLE), {
    messageId: 'memory',
    actual: 'no directory',
    expected,
  }),
  ...operatorTwins(
    flinkManifest(job, { ...DURABLE, 'state.checkpoints.dir': 'file:///flink/checkpoints' }),
    flinkManifest(job, {
      ...without(DURABLE, 'state.checkpoints.dir'),
      'execution.checkpointing.dir': 'abfss://state@duka.dfs.core.windows.net/checkpoints',
    }),
    { messageId: 'disk', actual: 'file:///flink/checkpoints', expected },
  ).map((one) => ({ ...one, name: `a disk: ${one.name}` })),
]);
