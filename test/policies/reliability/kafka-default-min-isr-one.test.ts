import type { ResourceGraph } from '../../../harness/read/graph';
import { output } from '../../../harness/testing/inputs';
import { kafkaDefaultMinIsrOne } from '../../../policies/reliability/kafka-default-min-isr-one';
import { MSK, STRIMZI, strimziManifest } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

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

const FINDS = { messageId: 'one', actual: 'min.insync.replicas 1', expected: 'min.insync.replicas=2' };

runTwins(kafkaDefaultMinIsrOne, [
  {
    ...FINDS,
    name: 'in CloudFormation',
    address: MSK.cloudformation.address,
    broken: msk('min.insync.replicas=1'),
    mended: msk('min.insync.replicas=2'),
  },
  {
    ...FINDS,
    name: 'in Pulumi',
    address: MSK.pulumi.address,
    broken: mskPreview('min.insync.replicas=1'),
    mended: mskPreview('min.insync.replicas=2'),
  },
  twin(
    STRIMZI,
    {
      broken: strimziManifest('Kafka', { kafka: { replicas: 3, config: { 'num.partitions': 3 } } }),
      mended: strimziManifest('Kafka', { kafka: { replicas: 3, config: { 'min.insync.replicas': 2 } } }),
    },
    FINDS,
  ),
  ...bridgedTwins(
    ...MSK.bridge,
    {
      broken: { broker_node_group_info: [{ client_subnets: ['a', 'b'] }] },
      mended: { broker_node_group_info: [{ client_subnets: ['a', 'b', 'c'] }] },
    },
    FINDS,
    { name: 'two zones' },
  ),
]);
