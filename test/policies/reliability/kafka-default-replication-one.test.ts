import type { ResourceGraph } from '../../../harness/read/graph';
import { output } from '../../../harness/testing/inputs';
import { kafkaDefaultReplicationOne } from '../../../policies/reliability/kafka-default-replication-one';
import { MSK, STRIMZI, strimziManifest } from '../../fixtures/streams';
import { runTwins, twin } from '../../fixtures/twins';

function msk(ServerProperties: string): ResourceGraph {
  return MSK.cloudformation.build(
    {
      BrokerNodeGroupInfo: { ClientSubnets: ['a', 'b', 'c'], InstanceType: 'kafka.m7g.large' },
      ConfigurationInfo: { Arn: { 'Fn::GetAtt': ['Settings', 'Arn'] }, Revision: 1 },
    },
    { Settings: { Type: 'AWS::MSK::Configuration', Properties: { Name: 'settings', ServerProperties } } },
  );
}

function mskPreview(serverProperties: string): ResourceGraph {
  const arn = output('aws:msk/configuration:Configuration', 'settings', 'arn');
  return MSK.pulumi.build(
    { brokerNodeGroupInfo: { clientSubnets: ['a', 'b', 'c'] }, configurationInfo: { arn, revision: 1 } },
    { 'aws:msk/configuration:Configuration settings': { serverProperties } },
  );
}

const FINDS = { messageId: 'one', actual: 'default.replication.factor=1', expected: 'default.replication.factor=3' };

runTwins(kafkaDefaultReplicationOne, [
  {
    ...FINDS,
    name: 'in CloudFormation',
    address: MSK.cloudformation.address,
    broken: msk('default.replication.factor=1'),
    mended: msk('default.replication.factor=3'),
  },
  {
    ...FINDS,
    name: 'in Pulumi',
    address: MSK.pulumi.address,
    broken: mskPreview('default.replication.factor=1'),
    mended: mskPreview('default.replication.factor=3'),
  },
  twin(
    STRIMZI,
    {
      broken: strimziManifest('Kafka', { kafka: { config: { 'offsets.topic.replication.factor': 1 } } }),
      mended: strimziManifest('Kafka', { kafka: { config: { 'offsets.topic.replication.factor': 3 } } }),
    },
    { messageId: 'one', actual: 'offsets.topic.replication.factor=1', expected: 'offsets.topic.replication.factor=3' },
  ),
]);
