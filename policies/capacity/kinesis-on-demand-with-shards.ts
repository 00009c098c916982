import { definePolicy } from '../define';

export const kinesisOnDemandWithShards = definePolicy({
  id: 'capacity/kinesis-on-demand-with-shards',
  summary: 'A stream is either on demand or has shards.',
  why: 'On demand the provider counts the shards itself, and refuses a stream that is given a number of them: the deployment fails.',
  fix: 'Take the number of shards away, or set the mode to PROVISIONED.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/how-do-i-size-a-stream.html', asOf: '2023' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kinesis-stream.html',
      asOf: null,
    },
  ],
  on: 'Stream',
  options: {},
  messages: {
    both: 'an on-demand stream is given a number of shards',
  },
  check: (stream, { need, report }) => {
    if (stream.service !== 'kinesis' || need(stream.onDemand, 'the mode') !== true) return;
    const shards = need(stream.partitions, 'the number of shards');
    if (shards === undefined) return;
    report({ messageId: 'both', actual: `ON_DEMAND with ${shards}`, expected: 'ON_DEMAND without a number' });
  },
});
