import type { ResourceGraph } from '../../../harness/read/graph';
import { output } from '../../../harness/testing/inputs';
import { kafkaAutoCreatedSinglePartition } from '../../../policies/partitioning/kafka-auto-created-single-partition';
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

const FINDS = {
  messageId: 'auto',
  actual: 'auto.create.topics.enable true',
  expected: 'auto.create.topics.enable=false',
};

runTwins(kafkaAutoCreatedSinglePartition, [
  {
    ...FINDS,
    name: 'in CloudFormation',
    address: MSK.cloudformation.address,
    broken: msk('auto.create.topics.enable=true'),
    mended: msk('auto.create.topics.enable=false'),
  },
  {
    ...FINDS,
    name: 'in Pulumi',
    address: MSK.pulumi.address,
    broken: mskPreview('auto.create.topics.enable=true'),
    mended: mskPreview('auto.create.topics.enable=false'),
  },
  twin(
    STRIMZI,
    {
      broken: strimziManifest('Kafka', { kafka: { config: { 'num.partitions': 3 } } }),
      mended: strimziManifest('Kafka', { kafka: { config: { 'auto.create.topics.enable': false } } }),
    },
    { ...FINDS, actual: 'auto.create.topics.enable not set' },
  ),
]);
