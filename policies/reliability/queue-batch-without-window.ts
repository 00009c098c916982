import { definePolicy } from '../define';

/** Messages that one poll of SQS brings at most. */
const ONE_POLL = 10;

export const queueBatchWithoutWindow = definePolicy({
  id: 'reliability/queue-batch-without-window',
  summary: 'A batch of more than ten messages is waited for.',
  why: 'One poll of a queue brings ten messages: Lambda refuses a trigger that asks for more and does not say how long they are gathered.',
  fix: 'Set MaximumBatchingWindowInSeconds (maximum_batching_window_in_seconds) to 1 or more, or the batch size to 10 or less.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-eventsourcemapping.html',
      asOf: null,
    },
  ],
  on: 'StreamConsumer',
  options: {},
  messages: {
    refused: 'the deployment fails: so large a batch needs a time to gather it',
  },
  check: (consumer, { need, report }) => {
    if (consumer.service !== 'lambda' || consumer.source !== 'sqs') return;
    const size = need(consumer.batchSize, 'the size of its batches');
    if (size === undefined || size <= ONE_POLL) return;
    if (need(consumer.batchSeconds, 'how long a batch is gathered') !== 0) return;
    report({
      messageId: 'refused',
      actual: `${size} messages in 0 seconds`,
      expected: 'a window of at least 1 second',
    });
  },
});
