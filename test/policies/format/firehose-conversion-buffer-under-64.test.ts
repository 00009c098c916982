import { firehoseConversionBufferUnder64 } from '../../../policies/format/firehose-conversion-buffer-under-64';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'small', actual: '32 MB', expected: 'at least 64 MB' };

runTwins(
  firehoseConversionBufferUnder64,
  [
    twin(
      FIREHOSE.cloudformation,
      {
        broken: {
          ExtendedS3DestinationConfiguration: {
            DataFormatConversionConfiguration: { Enabled: true },
            BufferingHints: { SizeInMBs: 32 },
          },
        },
        mended: {
          ExtendedS3DestinationConfiguration: {
            DataFormatConversionConfiguration: { Enabled: true },
            BufferingHints: { SizeInMBs: 64 },
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
            {
              data_format_conversion_configuration: [
                { input_format_configuration: [{ deserializer: [{ open_x_json_ser_de: [{}] }] }], enabled: true },
              ],
              buffering_size: 32,
            },
          ],
        },
        mended: {
          destination: 'extended_s3',
          extended_s3_configuration: [
            { data_format_conversion_configuration: [{ enabled: true }], buffering_size: 128 },
          ],
        },
      },
      FINDS,
    ),
  ],
  {
    passing: [
      {
        name: "the service's default, which is larger with conversion",
        input: FIREHOSE.cloudformation.build({
          ExtendedS3DestinationConfiguration: { DataFormatConversionConfiguration: { Enabled: true } },
        }),
      },
    ],
  },
);
