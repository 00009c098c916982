import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const BYTES = limit('kinesis-write-mb');
const RECORDS = limit('kinesis-write-records');

export const kinesisShardsBelowPeak = definePolicy({
  id: 'capacity/kinesis-shards-below-peak',
  summary: 'A stream has shards for its peak.',
  why: 'A shard takes 1 MB or 1,000 records a second, whichever is first: above that producers are throttled, and records that they do not retry are lost.',
  fix: 'Set the number of shards to the larger of peak MB/s and peak records/s divided by 1,000, with some headroom, or choose on-demand mode.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html', asOf: '2023' },
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/key-concepts.html', asOf: '2023' },
  ],
  on: 'Stream',
  options: {},
  messages: {
    few: 'producers are throttled at the peak',
  },
  check: (stream, { workload, need, stated, report }) => {
    if (stream.service !== 'kinesis' || need(stream.onDemand, 'the mode') === true) return;
    const shards = need(stream.partitions, 'the number of shards');
    const { peakRecordsPerSecond = 0 } = workload?.stated ?? {};
    const peak = stated('peakBytesPerSecond');
    const wanted = Math.ceil(Math.max(peak / (BYTES.value * 1e6), peakRecordsPerSecond / RECORDS.value));
    if (shards === undefined || shards >= wanted) return;
    report({ messageId: 'few', actual: String(shards), expected: `at least ${wanted} shards` });
  },
});
