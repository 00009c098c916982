import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const MOST = limit('kinesis-write-mb');

export const kinesisFewerKeysThanShards = definePolicy({
  id: 'partitioning/kinesis-fewer-keys-than-shards',
  summary: 'The key of a stream fills all of its shards.',
  why: 'All records of a key go to one shard: with few keys the other shards stand empty, and a busy key is capped at what one shard takes.',
  fix: 'Choose a key with many more values than there are shards, such as the customer or the order, or add a random part to a busy one.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3', 'L5.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/developing-producers-with-sdk.html', asOf: '2023' },
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html', asOf: '2023' },
  ],
  on: 'Stream',
  options: {},
  messages: {
    few: 'the key has fewer values than there are shards',
    hot: 'one value of the key carries more than a shard takes',
  },
  check: (stream, { workload, need, cannotTell, report }) => {
    if (stream.service !== 'kinesis') return;
    const { keys, hottestKeyShare: share, peakBytesPerSecond: peak } = workload?.stated ?? {};
    const shards = need(stream.partitions, 'the number of shards');
    const hottest = share === undefined || peak === undefined ? undefined : share * peak;
    if (keys === undefined && hottest === undefined)
      cannotTell('nobody stated its key: `keys`, or `hottestKeyShare` and the peak, in a workload file would decide');
    if (keys !== undefined && shards !== undefined && keys < shards)
      report({ messageId: 'few', actual: `${keys} values`, expected: `many more than ${shards} shards` });
    if (hottest !== undefined && hottest > MOST.value * 1e6)
      report({ messageId: 'hot', actual: `${bytes(hottest)}/s`, expected: `at most ${bytes(MOST.value * 1e6)}/s` });
  },
});
