import { definePolicy } from '../define';

export const streamTriggerOneRecordACall = definePolicy({
  id: 'cost/stream-trigger-one-record-a-call',
  summary: 'A call of a function takes many records of a stream.',
  why: 'With batches of one each record is a call of its own, one after the other within its shard: it is paid for a thousand times over, and the reader falls behind as soon as records come faster than calls end.',
  fix: 'Set BatchSize (batch_size) to 100 or more, bisect what fails, and report which records of a batch failed.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html', asOf: '2023-10' }],
  on: 'StreamConsumer',
  options: {
    least: { default: 2, unit: 'records', description: 'How many records a call must at least be able to take.' },
  },
  messages: {
    single: 'every record of the stream is a call of its own',
  },
  check: (consumer, { options, need, report }) => {
    const { source } = consumer;
    if (source !== 'kinesis' && source !== 'dynamodb' && source !== 'kafka') return;
    const size = need(consumer.batchSize, 'how many records a call takes');
    if (size === undefined || size >= options.least) return;
    report({ messageId: 'single', actual: `batches of ${size}`, expected: `batches of at least ${options.least}` });
  },
});
