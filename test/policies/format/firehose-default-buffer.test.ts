import { firehoseDefaultBuffer } from '../../../policies/format/firehose-default-buffer';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, stating, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'small', actual: '5 MB or 5 min', expected: 'at least 64 MB' };

runTwins(
  firehoseDefaultBuffer,
  [
    twin(
      FIREHOSE.cloudformation,
      {
        broken: { ExtendedS3DestinationConfiguration: { BucketARN: 'arn:aws:s3:::lake' } },
        mended: {
          ExtendedS3DestinationConfiguration: {
            BucketARN: 'arn:aws:s3:::lake',
            BufferingHints: { SizeInMBs: 128, IntervalInSeconds: 900 },
          },
        },
      },
      FINDS,
    ),
    ...bridgedTwins(
      ...FIREHOSE.bridge,
      {
        broken: {
          destination: 'extended_s3',
          extended_s3_configuration: [{ bucket_arn: 'arn:aws:s3:::lake', buffering_size: 5, buffering_interval: 300 }],
        },
        mended: {
          destination: 'extended_s3',
          extended_s3_configuration: [{ bucket_arn: 'arn:aws:s3:::lake', buffering_size: 64, buffering_interval: 900 }],
        },
      },
      FINDS,
    ),
  ],
  {
    passing: [
      {
        name: 'so little comes that the interval closes files first',
        input: FIREHOSE.terraform.build({
          extended_s3_configuration: [{ buffering_size: 5, buffering_interval: 900 }],
        }),
        workload: stating(FIREHOSE.terraform.address, { meanBytesPerSecond: 1000 }),
      },
    ],
  },
);
