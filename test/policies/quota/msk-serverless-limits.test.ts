import { attribute } from '../../../harness/testing/inputs';
import { mskServerlessLimits } from '../../../policies/quota/msk-serverless-limits';
import { MSK_SERVERLESS } from '../../fixtures/streams';
import { runTwins, stating } from '../../fixtures/twins';

const PARTITIONS = { messageId: 'partitions', actual: '600 partitions', expected: 'at most 120' };
const SMALL = { peakBytesPerSecond: 1e6 };

function stack(PartitionCount: number) {
  const topic = { ClusterArn: { Ref: 'Main' }, PartitionCount, ReplicationFactor: 3 };
  return MSK_SERVERLESS.cloudformation.build(
    { ClusterName: 'events' },
    { Topic: { Type: 'AWS::MSK::Topic', Properties: topic } },
  );
}

function plan(partitions_count: number) {
  const topic = { cluster_arn: attribute('aws_msk_serverless_cluster.main', 'arn'), partition_count: partitions_count };
  return MSK_SERVERLESS.terraform.build({ cluster_name: 'events' }, { 'aws_msk_topic.t': topic });
}

runTwins(
  mskServerlessLimits,
  [
    { ...PARTITIONS, name: 'in CloudFormation', address: 'Main', broken: stack(600), mended: stack(60), stated: SMALL },
    {
      ...PARTITIONS,
      name: 'in Terraform',
      address: MSK_SERVERLESS.terraform.address,
      broken: plan(600),
      mended: plan(60),
      stated: SMALL,
    },
  ],
  {
    failing: [
      {
        name: 'a peak above the quota',
        input: MSK_SERVERLESS.pulumi.build({ clusterName: 'events' }),
        workload: stating(MSK_SERVERLESS.pulumi.address, { peakBytesPerSecond: 300e6 }),
        findings: [
          {
            messageId: 'rate',
            address: MSK_SERVERLESS.pulumi.address,
            actual: '300 MB/s',
            expected: 'at most 200 MB/s',
          },
        ],
      },
    ],
    cannotTell: [
      {
        name: 'the peak is stated nowhere',
        input: MSK_SERVERLESS.pulumi.build({ clusterName: 'a' }),
        because: /peakBytes/,
      },
    ],
  },
);
