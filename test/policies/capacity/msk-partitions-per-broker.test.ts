import { output } from '../../../harness/testing/inputs';
import { mskPartitionsPerBroker } from '../../../policies/capacity/msk-partitions-per-broker';
import { MSK } from '../../fixtures/streams';
import { runTwins } from '../../fixtures/twins';

const MANY = { messageId: 'many', actual: '2000 partitions a broker', expected: 'at most 1000' };

function stack(InstanceType: string) {
  return MSK.cloudformation.build(
    { NumberOfBrokerNodes: 3, BrokerNodeGroupInfo: { InstanceType } },
    {
      Topic: {
        Type: 'AWS::MSK::Topic',
        Properties: { ClusterArn: { Ref: 'Main' }, PartitionCount: 2000, ReplicationFactor: 3 },
      },
    },
  );
}

function preview(instanceType: string) {
  return MSK.pulumi.build(
    { numberOfBrokerNodes: 3, brokerNodeGroupInfo: { instanceType } },
    {
      'confluentcloud:index/kafkaTopic:KafkaTopic t': {
        kafkaCluster: { id: output('aws:msk/cluster:Cluster', 'main', 'arn') },
        partitionsCount: 2000,
      },
    },
  );
}

runTwins(mskPartitionsPerBroker, [
  {
    ...MANY,
    name: 'in CloudFormation',
    address: 'Main',
    broken: stack('kafka.m5.large'),
    mended: stack('kafka.m5.2xlarge'),
  },
  {
    ...MANY,
    name: 'in Pulumi',
    address: MSK.pulumi.address,
    broken: preview('kafka.m7g.xlarge'),
    mended: preview('kafka.m7g.4xlarge'),
  },
]);
