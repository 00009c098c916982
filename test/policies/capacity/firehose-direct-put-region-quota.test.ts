import { cloudformation } from '../../../harness/testing/inputs';
import { firehoseDirectPutRegionQuota } from '../../../policies/capacity/firehose-direct-put-region-quota';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, stating, twin } from '../../fixtures/twins';

const ABOVE = { messageId: 'above', actual: '2 MB/s', expected: 'at most 1 MiB/s without a raise' };
const PEAK = { stated: { peakBytesPerSecond: 2e6 } };
const S3 = { ExtendedS3DestinationConfiguration: { Prefix: 'clicks/' } };
const TARGET = { extended_s3_configuration: [{ prefix: 'clicks/' }] };
const STREAM = 'arn:aws:kinesis:af-south-1:111122223333:stream/clicks';

runTwins(
  firehoseDirectPutRegionQuota,
  [
    twin(
      FIREHOSE.cloudformation,
      { broken: S3, mended: { ...S3, KinesisStreamSourceConfiguration: { KinesisStreamARN: STREAM } } },
      ABOVE,
      PEAK,
    ),
    ...bridgedTwins(
      ...FIREHOSE.bridge,
      { broken: TARGET, mended: { ...TARGET, kinesis_source_configuration: [{ kinesis_stream_arn: STREAM }] } },
      ABOVE,
      PEAK,
    ),
  ],
  {
    passing: [
      {
        name: 'a region with the larger quota',
        input: cloudformation({ Main: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties: S3 } }, 'eu-west-1'),
        workload: stating('Main', PEAK.stated),
      },
    ],
    cannotTell: [{ name: 'the peak is stated nowhere', input: FIREHOSE.terraform.build(TARGET), because: /peakBytes/ }],
  },
);
