import { kinesisShardsBelowPeak } from '../../../policies/capacity/kinesis-shards-below-peak';
import { KINESIS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const PEAK = { stated: { peakBytesPerSecond: 5e6, peakRecordsPerSecond: 2000 } };

runTwins(
  kinesisShardsBelowPeak,
  [
    twin(
      KINESIS.cloudformation,
      { broken: { ShardCount: 2 }, mended: { ShardCount: 5 } },
      { messageId: 'few', actual: '2', expected: 'at least 5 shards' },
      PEAK,
    ),
    ...bridgedTwins(
      ...KINESIS.bridge,
      { broken: { shard_count: 1 }, mended: { stream_mode_details: [{ stream_mode: 'ON_DEMAND' }] } },
      { messageId: 'few', actual: '1', expected: 'at least 8 shards' },
      { name: 'many small records', stated: { peakBytesPerSecond: 1e6, peakRecordsPerSecond: 7500 } },
    ),
  ],
  {
    cannotTell: [
      { name: 'the peak is stated nowhere', input: KINESIS.terraform.build({ shard_count: 1 }), because: /peakBytes/ },
    ],
  },
);
