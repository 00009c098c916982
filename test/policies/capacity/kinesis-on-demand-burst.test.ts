import { kinesisOnDemandBurst } from '../../../policies/capacity/kinesis-on-demand-burst';
import { KINESIS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const BURST = { messageId: 'burst', actual: '40 MB/s', expected: 'at most 6 MB/s at once' };
const CAMPAIGN = { stated: { peakBytesPerSecond: 40e6, meanBytesPerSecond: 3e6 } };

runTwins(
  kinesisOnDemandBurst,
  [
    twin(
      KINESIS.cloudformation,
      { broken: { StreamModeDetails: { StreamMode: 'ON_DEMAND' } }, mended: { ShardCount: 48 } },
      BURST,
      CAMPAIGN,
    ),
    ...bridgedTwins(
      ...KINESIS.bridge,
      { broken: { stream_mode_details: [{ stream_mode: 'ON_DEMAND' }] }, mended: { shard_count: 48 } },
      BURST,
      CAMPAIGN,
    ),
  ],
  {
    cannotTell: [
      {
        name: 'the peak is stated nowhere',
        input: KINESIS.cloudformation.build({ StreamModeDetails: { StreamMode: 'ON_DEMAND' } }),
        because: /peakBytes/,
      },
    ],
  },
);
