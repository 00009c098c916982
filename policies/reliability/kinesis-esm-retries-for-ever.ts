import { definePolicy } from '../define';

export const kinesisEsmRetriesForEver = definePolicy({
  id: 'reliability/kinesis-esm-retries-for-ever',
  summary: 'A trigger gives a bad record up.',
  why: 'Retries and age of records are unlimited by default: one record that always fails blocks its shard until it expires, and what comes behind it expires unread.',
  fix: 'Set MaximumRetryAttempts (maximum_retry_attempts) or MaximumRecordAgeInSeconds, bisect batches on errors, and send what fails to a queue.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-eventsourcemapping.html',
      asOf: null,
    },
    { url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html', asOf: '2023-10' },
  ],
  on: 'StreamConsumer',
  options: {},
  messages: {
    'for-ever': 'one record that always fails holds its shard up until it expires',
  },
  check: (consumer, { need, report }) => {
    if (consumer.source !== 'kinesis' && consumer.source !== 'dynamodb') return;
    const retries = need(consumer.retries, 'how often it retries');
    const age = need(consumer.giveUpSeconds, 'when it gives a record up');
    if (retries !== Number.POSITIVE_INFINITY || age !== Number.POSITIVE_INFINITY) return;
    report({ messageId: 'for-ever', actual: 'no limit', expected: 'a limit of retries or of age' });
  },
});
