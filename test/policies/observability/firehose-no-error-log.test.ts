import { firehoseNoErrorLog } from '../../../policies/observability/firehose-no-error-log';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'silent', actual: 'no error log', expected: 'an error log' };

runTwins(firehoseNoErrorLog, [
  twin(
    FIREHOSE.cloudformation,
    {
      broken: { ExtendedS3DestinationConfiguration: { Prefix: 'a/' } },
      mended: {
        ExtendedS3DestinationConfiguration: {
          Prefix: 'a/',
          CloudWatchLoggingOptions: { Enabled: true, LogGroupName: 'firehose', LogStreamName: 's3' },
        },
      },
    },
    FINDS,
  ),
  ...bridgedTwins(
    ...FIREHOSE.bridge,
    {
      broken: { destination: 'extended_s3', extended_s3_configuration: [{ prefix: 'a/' }] },
      mended: {
        destination: 'extended_s3',
        extended_s3_configuration: [
          {
            prefix: 'a/',
            cloudwatch_logging_options: [{ enabled: true, log_group_name: 'firehose', log_stream_name: 's3' }],
          },
        ],
      },
    },
    FINDS,
  ),
]);
