import { firehose24hLoss } from '../../../policies/reliability/firehose-24h-loss';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const UNWATCHED = {
  messageId: 'unwatched',
  actual: 'direct writes and no alarm',
  expected: 'a stream in front, or an alarm on its delivery',
};

runTwins(firehose24hLoss, [
  twin(
    FIREHOSE.cloudformation,
    {
      broken: { ExtendedS3DestinationConfiguration: { Prefix: 'clicks/' } },
      mended: {
        DeliveryStreamType: 'KinesisStreamAsSource',
        KinesisStreamSourceConfiguration: { KinesisStreamARN: 'arn:aws:kinesis:af-south-1:111122223333:stream/clicks' },
        ExtendedS3DestinationConfiguration: { Prefix: 'clicks/' },
      },
    },
    UNWATCHED,
  ),
  ...bridgedTwins(
    ...FIREHOSE.bridge,
    {
      broken: { extended_s3_configuration: [{ prefix: 'clicks/' }] },
      mended: {
        kinesis_source_configuration: [{ kinesis_stream_arn: 'arn:aws:kinesis:af-south-1:111122223333:stream/clicks' }],
        extended_s3_configuration: [{ prefix: 'clicks/' }],
      },
    },
    UNWATCHED,
  ),
  {
    ...UNWATCHED,
    name: 'an alarm on something else in CloudFormation',
    address: 'Main',
    broken: alarmed('IncomingBytes'),
    mended: alarmed('DeliveryToS3.DataFreshness'),
  },
]);

function alarmed(MetricName: string) {
  return FIREHOSE.cloudformation.build(
    { ExtendedS3DestinationConfiguration: { Prefix: 'clicks/' } },
    {
      Late: {
        Type: 'AWS::CloudWatch::Alarm',
        Properties: { MetricName, Dimensions: [{ Name: 'DeliveryStreamName', Value: { Ref: 'Main' } }] },
      },
    },
  );
}
