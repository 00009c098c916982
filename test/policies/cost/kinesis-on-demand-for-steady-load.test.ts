import { kinesisOnDemandForSteadyLoad } from '../../../policies/cost/kinesis-on-demand-for-steady-load';
import { KINESIS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, stating, twin } from '../../fixtures/twins';

const STEADY = { messageId: 'steady', actual: 'shards would be 60 % used', expected: 'PROVISIONED' };
const LOAD = { stated: { peakBytesPerSecond: 10e6, meanBytesPerSecond: 6e6 } };

runTwins(
  kinesisOnDemandForSteadyLoad,
  [
    twin(
      KINESIS.cloudformation,
      { broken: { StreamModeDetails: { StreamMode: 'ON_DEMAND' } }, mended: { ShardCount: 12 } },
      STEADY,
      LOAD,
    ),
    ...bridgedTwins(
      ...KINESIS.bridge,
      { broken: { stream_mode_details: [{ stream_mode: 'ON_DEMAND' }] }, mended: { shard_count: 12 } },
      STEADY,
      LOAD,
    ),
  ],
  {
    passing: [
      {
        name: 'a load with peaks',
        input: KINESIS.terraform.build({ stream_mode_details: [{ stream_mode: 'ON_DEMAND' }] }),
        workload: stating(KINESIS.terraform.address, { peakBytesPerSecond: 10e6, meanBytesPerSecond: 1e6 }),
      },
    ],
  },
);
