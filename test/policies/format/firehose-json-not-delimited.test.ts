import { firehoseJsonNotDelimited } from '../../../policies/format/firehose-json-not-delimited';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, stating, twin } from '../../fixtures/twins';

const RUN_ON = { messageId: 'run-on', actual: 'no delimiter', expected: 'AppendDelimiterToRecord' };
const DELIMITER = {
  Type: 'AppendDelimiterToRecord',
  Parameters: [{ ParameterName: 'Delimiter', ParameterValue: '\\n' }],
};

runTwins(
  firehoseJsonNotDelimited,
  [
    twin(
      FIREHOSE.cloudformation,
      {
        broken: { ExtendedS3DestinationConfiguration: { DynamicPartitioningConfiguration: { Enabled: true } } },
        mended: {
          ExtendedS3DestinationConfiguration: {
            DynamicPartitioningConfiguration: { Enabled: true },
            ProcessingConfiguration: { Enabled: true, Processors: [DELIMITER] },
          },
        },
      },
      RUN_ON,
    ),
    ...bridgedTwins(
      ...FIREHOSE.bridge,
      {
        broken: { extended_s3_configuration: [{ bucket_arn: 'arn:aws:s3:::lake' }] },
        mended: {
          extended_s3_configuration: [
            { processing_configuration: [{ enabled: true, processors: [{ type: 'AppendDelimiterToRecord' }] }] },
          ],
        },
      },
      RUN_ON,
      { stated: { framing: 'none' } },
    ),
  ],
  {
    passing: [
      {
        name: 'producers write line ends',
        input: FIREHOSE.terraform.build({ extended_s3_configuration: [{ bucket_arn: 'arn:aws:s3:::lake' }] }),
        workload: stating(FIREHOSE.terraform.address, { framing: 'lines' }),
      },
    ],
    cannotTell: [
      {
        name: 'what producers write is stated nowhere',
        input: FIREHOSE.terraform.build({ extended_s3_configuration: [{ bucket_arn: 'arn:aws:s3:::lake' }] }),
        because: /framing/,
      },
    ],
  },
);
