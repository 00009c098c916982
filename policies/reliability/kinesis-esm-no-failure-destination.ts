import { definePolicy } from '../define';

export const kinesisEsmNoFailureDestination = definePolicy({
  id: 'reliability/kinesis-esm-no-failure-destination',
  summary: 'What a trigger gives up goes somewhere.',
  why: 'When the retries end the records are skipped and nobody is told: with no destination, what was lost, and that it was, is known to no one.',
  fix: 'Name a destination for failures (DestinationConfig.OnFailure, destination_config.on_failure) and watch it with an alarm; keep the stream long enough to fetch what its messages point to.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html', asOf: '2023-10' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-eventsourcemapping.html',
      asOf: null,
    },
  ],
  on: 'StreamConsumer',
  options: {},
  messages: {
    none: 'records that fail to the last are skipped, and nothing keeps them',
  },
  check: (consumer, { workload, need, report }) => {
    if (consumer.source !== 'kinesis' && consumer.source !== 'dynamodb') return;
    if (workload?.stated?.completeness === 'some-may-be-lost') return;
    if (need(consumer.deadLetter, 'where failures go') !== undefined) return;
    const retries = need(consumer.retries, 'how often it retries');
    const age = need(consumer.giveUpSeconds, 'when it gives a record up');
    // Without an end to the retries nothing is given up: that is another rule's matter.
    if (retries === Number.POSITIVE_INFINITY && age === Number.POSITIVE_INFINITY) return;
    report({ messageId: 'none', actual: 'no destination', expected: 'a queue, a topic or a bucket for failures' });
  },
});
