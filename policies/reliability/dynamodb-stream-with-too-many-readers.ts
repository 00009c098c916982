import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

export const dynamodbStreamWithTooManyReaders = definePolicy({
  id: 'reliability/dynamodb-stream-with-too-many-readers',
  summary: 'No more than two read the stream of a table.',
  why: 'A third reader of a shard is throttled, and what a slow reader has not read within 24 hours is gone.',
  fix: 'Let one function or EventBridge Pipe read the stream and hand on, or send the changes to Kinesis Data Streams, which more can read.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html', asOf: '2026-04' },
    { url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html', asOf: '2026-04' },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: { 'too-many': 'more read the stream of the table than it serves' },
  check: (table, { need, report }) => {
    const readers = need(table.streamReaders, 'who reads the stream') ?? [];
    const replicas = need(table.replicaRegions, 'the replicas') ?? [];
    const most = limit(replicas.length > 0 ? 'ddb-stream-readers-global' : 'ddb-stream-readers').value;
    if (readers.length <= most) return;
    report({ messageId: 'too-many', actual: `${readers.length} readers`, expected: `at most ${most}` });
  },
});
