import { firehoseTransformWithoutBackup } from '../../../policies/reliability/firehose-transform-without-backup';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'none', actual: 'no backup of source records', expected: 'S3BackupMode Enabled' };

runTwins(firehoseTransformWithoutBackup, [
  twin(
    FIREHOSE.cloudformation,
    {
      broken: {
        ExtendedS3DestinationConfiguration: {
          ProcessingConfiguration: {
            Enabled: true,
            Processors: [
              {
                Type: 'Lambda',
                Parameters: [
                  {
                    ParameterName: 'LambdaArn',
                    ParameterValue: 'arn:aws:lambda:af-south-1:111122223333:function:clean',
                  },
                ],
              },
            ],
          },
        },
      },
      mended: {
        ExtendedS3DestinationConfiguration: {
          S3BackupMode: 'Enabled',
          ProcessingConfiguration: {
            Enabled: true,
            Processors: [
              {
                Type: 'Lambda',
                Parameters: [
                  {
                    ParameterName: 'LambdaArn',
                    ParameterValue: 'arn:aws:lambda:af-south-1:111122223333:function:clean',
                  },
                ],
              },
            ],
          },
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
            s3_backup_mode: 'Disabled',
            processing_configuration: [
              {
                enabled: true,
                processors: [
                  {
                    type: 'Lambda',
                    parameters: [
                      {
                        parameter_name: 'LambdaArn',
                        parameter_value: 'arn:aws:lambda:af-south-1:111122223333:function:clean',
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      mended: {
        destination: 'extended_s3',
        extended_s3_configuration: [
          {
            s3_backup_mode: 'Enabled',
            processing_configuration: [
              {
                enabled: true,
                processors: [
                  {
                    type: 'Lambda',
                    parameters: [
                      {
                        parameter_name: 'LambdaArn',
                        parameter_value: 'arn:aws:lambda:af-south-1:111122223333:function:clean',
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    FINDS,
  ),
]);
