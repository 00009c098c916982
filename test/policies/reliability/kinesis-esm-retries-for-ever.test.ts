import { kinesisEsmRetriesForEver } from '../../../policies/reliability/kinesis-esm-retries-for-ever';
import { TRIGGER } from '../../fixtures/streams';
import { bridgedTwins, cloudformationShape, runTwins, twin } from '../../fixtures/twins';

const STREAM = 'arn:aws:kinesis:af-south-1:111122223333:stream/clicks';
const FOR_EVER = { messageId: 'for-ever', actual: 'no limit', expected: 'a limit of retries or of age' };

runTwins(
  kinesisEsmRetriesForEver,
  [
    twin(
      TRIGGER.cloudformation,
      { broken: { EventSourceArn: STREAM }, mended: { EventSourceArn: STREAM, MaximumRetryAttempts: 3 } },
      FOR_EVER,
    ),
    twin(
      TRIGGER.cloudformation,
      {
        broken: { EventSourceArn: { 'Fn::GetAtt': ['Clicks', 'Arn'] }, MaximumRetryAttempts: -1 },
        mended: { EventSourceArn: { 'Fn::GetAtt': ['Clicks', 'Arn'] }, MaximumRecordAgeInSeconds: 3600 },
      },
      FOR_EVER,
      { name: 'a stream of the same template', others: { Clicks: { Type: 'AWS::Kinesis::Stream', Properties: {} } } },
    ),
    ...bridgedTwins(
      ...TRIGGER.bridge,
      { broken: { event_source_arn: STREAM }, mended: { event_source_arn: STREAM, maximum_retry_attempts: 3 } },
      FOR_EVER,
    ),
    twin(
      cloudformationShape('AWS::Pipes::Pipe'),
      {
        broken: { Source: STREAM, SourceParameters: { KinesisStreamParameters: { BatchSize: 100 } } },
        mended: { Source: STREAM, SourceParameters: { KinesisStreamParameters: { MaximumRetryAttempts: 5 } } },
      },
      FOR_EVER,
      { name: 'a pipe' },
    ),
    ...bridgedTwins(
      'aws_pipes_pipe',
      'aws:pipes/pipe:Pipe',
      {
        broken: { source: STREAM, source_parameters: [{ kinesis_stream_parameters: [{ batch_size: 100 }] }] },
        mended: {
          source: STREAM,
          source_parameters: [{ kinesis_stream_parameters: [{ maximum_record_age_in_seconds: 3600 }] }],
        },
      },
      FOR_EVER,
      { name: 'a pipe' },
    ),
  ],
  {
    passing: [
      {
        name: 'a queue, which counts by itself',
        input: TRIGGER.terraform.build({ event_source_arn: 'arn:aws:sqs:af-south-1:111122223333:q' }),
      },
    ],
  },
);
