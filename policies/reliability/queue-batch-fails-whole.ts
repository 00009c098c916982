import { definePolicy } from '../define';

export const queueBatchFailsWhole = definePolicy({
  id: 'reliability/queue-batch-fails-whole',
  summary: 'Of a batch only what failed is tried again.',
  why: 'Without a report of what failed, one bad message sends its whole batch back: the good ones are worked off twice, and all of them end among the dead letters.',
  fix: 'Set FunctionResponseTypes (function_response_types) to ReportBatchItemFailures and let the function name what failed, or set the batch size to 1.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html', asOf: '2023-10' }],
  on: 'StreamConsumer',
  options: {},
  messages: {
    whole: 'one bad message sends its whole batch back',
  },
  check: (consumer, { need, report }) => {
    if (consumer.source !== 'sqs' || need(consumer.batchSize, 'the size of a batch') === 1) return;
    if (need(consumer.partialFailures, 'whether it reports failures') !== false) return;
    report({ messageId: 'whole', actual: 'no report of failures', expected: 'ReportBatchItemFailures' });
  },
});
