import { definePolicy } from '../define';

export const streamBatchGivenUpWhole = definePolicy({
  id: 'reliability/stream-batch-given-up-whole',
  summary: 'One bad record does not take its batch along.',
  why: 'When the retries end the whole batch is given up, hundreds of good records with the one that fails.',
  fix: 'Set BisectBatchOnFunctionError (bisect_batch_on_function_error), or report what failed (ReportBatchItemFailures).',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html', asOf: '2023-10' }],
  on: 'StreamConsumer',
  options: {},
  messages: {
    whole: 'one record that fails takes its whole batch along',
  },
  check: (consumer, { need, report }) => {
    if (consumer.source !== 'kinesis' && consumer.source !== 'dynamodb') return;
    const limits = [need(consumer.retries, 'its retries'), need(consumer.giveUpSeconds, 'when it gives up')];
    if (limits.every((most) => most === Number.POSITIVE_INFINITY) || need(consumer.batchSize, 'its batch') === 1)
      return;
    if (need(consumer.bisects, 'whether it bisects') === true) return;
    if (need(consumer.partialFailures, 'whether it reports failures') === true) return;
    report({ messageId: 'whole', actual: 'whole batches', expected: 'bisected, or ReportBatchItemFailures' });
  },
});
