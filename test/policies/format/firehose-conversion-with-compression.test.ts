import { firehoseConversionWithCompression } from '../../../policies/format/firehose-conversion-with-compression';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'both', actual: 'conversion and GZIP', expected: 'UNCOMPRESSED' };

runTwins(firehoseConversionWithCompression, [
  twin(
    FIREHOSE.cloudformation,
    {
      broken: {
        ExtendedS3DestinationConfiguration: {
          DataFormatConversionConfiguration: { Enabled: true },
          CompressionFormat: 'GZIP',
        },
      },
      mended: {
        ExtendedS3DestinationConfiguration: {
          DataFormatConversionConfiguration: { Enabled: true },
          CompressionFormat: 'UNCOMPRESSED',
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
        extended_s3_configuration: [
          { data_format_conversion_configuration: [{ enabled: true }], compression_format: 'GZIP' },
        ],
      },
      mended: {
        destination: 'extended_s3',
        extended_s3_configuration: [
          { data_format_conversion_configuration: [{ enabled: true }], compression_format: 'UNCOMPRESSED' },
        ],
      },
    },
    FINDS,
  ),
]);
