import { firehoseDynamicPartitions } from '../../../policies/quota/firehose-dynamic-partitions';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, stating, twin } from '../../fixtures/twins';

const MANY = { messageId: 'many', actual: '4M values', expected: 'at most 500 open at once' };
const CUSTOMERS = { stated: { keys: 4e6 } };

runTwins(
  firehoseDynamicPartitions,
  [
    twin(
      FIREHOSE.cloudformation,
      {
        broken: { ExtendedS3DestinationConfiguration: { DynamicPartitioningConfiguration: { Enabled: true } } },
        mended: { ExtendedS3DestinationConfiguration: { DynamicPartitioningConfiguration: { Enabled: false } } },
      },
      MANY,
      CUSTOMERS,
    ),
    ...bridgedTwins(
      ...FIREHOSE.bridge,
      {
        broken: { extended_s3_configuration: [{ dynamic_partitioning_configuration: [{ enabled: true }] }] },
        mended: { extended_s3_configuration: [{ prefix: 'clicks/' }] },
      },
      MANY,
      CUSTOMERS,
    ),
  ],
  {
    passing: [
      {
        name: 'by county',
        input: FIREHOSE.terraform.build({
          extended_s3_configuration: [{ dynamic_partitioning_configuration: [{ enabled: true }] }],
        }),
        workload: stating(FIREHOSE.terraform.address, { keys: 47 }),
      },
    ],
    cannotTell: [
      {
        name: 'how many values there are is stated nowhere',
        input: FIREHOSE.terraform.build({
          extended_s3_configuration: [{ dynamic_partitioning_configuration: [{ enabled: true }] }],
        }),
        because: /keys/,
      },
    ],
  },
);
