import { firehoseUncompressed } from '../../../policies/cost/firehose-uncompressed';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'raw', actual: 'UNCOMPRESSED', expected: 'GZIP, or conversion to Parquet' };

runTwins(
  firehoseUncompressed,
  [
    twin(
      FIREHOSE.cloudformation,
      {
        broken: { ExtendedS3DestinationConfiguration: { BucketARN: 'arn:aws:s3:::lake' } },
        mended: { ExtendedS3DestinationConfiguration: { BucketARN: 'arn:aws:s3:::lake', CompressionFormat: 'GZIP' } },
      },
      FINDS,
    ),
    ...bridgedTwins(
      ...FIREHOSE.bridge,
      {
        broken: {
          destination: 'extended_s3',
          extended_s3_configuration: [{ bucket_arn: 'arn:aws:s3:::lake', compression_format: 'UNCOMPRESSED' }],
        },
        mended: {
          destination: 'extended_s3',
          extended_s3_configuration: [{ bucket_arn: 'arn:aws:s3:::lake', compression_format: 'Snappy' }],
        },
      },
      FINDS,
    ),
  ],
  {
    passing: [
      {
        name: 'records become Parquet',
        input: FIREHOSE.cloudformation.build({
          ExtendedS3DestinationConfiguration: { DataFormatConversionConfiguration: { Enabled: true } },
        }),
      },
    ],
  },
);
