import { firehosePrefixWithoutErrorPrefix } from '../../../policies/reliability/firehose-prefix-without-error-prefix';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'none', actual: 'no error prefix', expected: 'an error prefix beside the data' };

runTwins(firehosePrefixWithoutErrorPrefix, [
  twin(
    FIREHOSE.cloudformation,
    {
      broken: { ExtendedS3DestinationConfiguration: { Prefix: 'clicks/dt=!{timestamp:yyyy-MM-dd}/' } },
      mended: {
        ExtendedS3DestinationConfiguration: {
          Prefix: 'clicks/dt=!{timestamp:yyyy-MM-dd}/',
          ErrorOutputPrefix: 'failed/!{firehose:error-output-type}/',
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
        extended_s3_configuration: [{ prefix: 'clicks/dt=!{timestamp:yyyy-MM-dd}/', error_output_prefix: '' }],
      },
      mended: {
        destination: 'extended_s3',
        extended_s3_configuration: [{ prefix: 'clicks/dt=!{timestamp:yyyy-MM-dd}/', error_output_prefix: 'failed/' }],
      },
    },
    FINDS,
  ),
]);
