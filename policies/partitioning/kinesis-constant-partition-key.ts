import { definePolicy } from '../define';

export const kinesisConstantPartitionKey = definePolicy({
  id: 'partitioning/kinesis-constant-partition-key',
  summary: 'Records are spread by a key that differs.',
  why: 'With one key for all records they all go to one shard: it is throttled at 1 MB a second while the others stand empty.',
  fix: 'Take the key from the record, such as a part of its topic or the id of a device, or a new UUID (newuuid()).',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3', 'L5.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/iot/latest/developerguide/kinesis-rule-action.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/key-concepts.html', asOf: '2023' },
  ],
  on: 'StreamWriter',
  options: {},
  messages: {
    constant: 'all records have one key, and go to one shard',
  },
  check: (writer, { need, report }) => {
    const key = need(writer.key, 'its key');
    if (key === undefined || /\$\{/.test(key)) return;
    report({ messageId: 'constant', actual: key === '' ? 'an empty key' : key, expected: 'a key from the record' });
  },
});
