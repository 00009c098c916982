import { kinesisFewerKeysThanShards } from '../../../policies/partitioning/kinesis-fewer-keys-than-shards';
import { KINESIS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, stating, twin } from '../../fixtures/twins';

runTwins(
  kinesisFewerKeysThanShards,
  [
    twin(
      KINESIS.cloudformation,
      { broken: { ShardCount: 10 }, mended: { ShardCount: 2 } },
      { messageId: 'few', actual: '4 values', expected: 'many more than 10 shards' },
      { stated: { keys: 4 } },
    ),
    ...bridgedTwins(
      ...KINESIS.bridge,
      { broken: { shard_count: 64 }, mended: { shard_count: 16 } },
      { messageId: 'few', actual: '47 values', expected: 'many more than 64 shards' },
      { stated: { keys: 47 } },
    ),
  ],
  {
    passing: [
      {
        name: 'no customer sends much',
        input: KINESIS.terraform.build({ shard_count: 20 }),
        workload: stating(KINESIS.terraform.address, { keys: 1e6, hottestKeyShare: 0.01, peakBytesPerSecond: 10e6 }),
      },
    ],
    failing: [
      {
        name: 'one customer sends a fifth of everything',
        input: KINESIS.terraform.build({ shard_count: 20 }),
        workload: stating(KINESIS.terraform.address, { keys: 1e6, hottestKeyShare: 0.2, peakBytesPerSecond: 10e6 }),
        findings: [
          { messageId: 'hot', address: KINESIS.terraform.address, actual: '2 MB/s', expected: 'at most 1 MB/s' },
        ],
      },
    ],
    cannotTell: [
      { name: 'the key is stated nowhere', input: KINESIS.terraform.build({ shard_count: 3 }), because: /keys/ },
    ],
  },
);
