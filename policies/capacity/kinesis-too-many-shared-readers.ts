import { resolve } from '../../harness/facts/link';
import { definePolicy } from '../define';
import { readersOf } from '../streams';

export const kinesisTooManySharedReaders = definePolicy({
  id: 'capacity/kinesis-too-many-shared-readers',
  summary: 'Readers do not hold one another up.',
  why: 'Readers without a lane of their own share two MB and five reads a second of each shard: with several, all fall behind.',
  fix: 'Register readers as enhanced fan-out consumers (AWS::Kinesis::StreamConsumer, aws_kinesis_stream_consumer).',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html', asOf: '2023' },
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/enhanced-consumers.html', asOf: '2023' },
  ],
  on: 'Stream',
  options: {
    readers: {
      default: 2,
      description: 'How many readers may share a shard: two that read all of it take what it gives.',
    },
  },
  messages: {
    many: 'readers share the two MB a second that a shard gives out',
  },
  check: (stream, { workload, options, all, report }) => {
    if (stream.service !== 'kinesis') return;
    const readers = readersOf(all('StreamConsumer'))(all('Stream')).get(stream.address) ?? [];
    const deliveries = all('DeliveryStream').filter(({ from }) => resolve(from, [stream]) === stream.address);
    const shared = readers.filter(({ service }) => service === 'lambda').length + deliveries.length;
    const count = workload?.stated?.consumers ?? shared;
    if (count > options.readers && readers.every(({ service }) => service !== 'enhanced-fan-out'))
      report({ messageId: 'many', actual: `${count} readers`, expected: `at most ${options.readers} that share` });
  },
});
