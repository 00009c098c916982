import type { ResourceGraph } from '../../../harness/read/graph';
import { output } from '../../../harness/testing/inputs';
import { kafkaDefaultMinIsrEqualsRf } from '../../../policies/reliability/kafka-default-min-isr-equals-rf';
import { MSK } from '../../fixtures/streams';
import { runTwins } from '../../fixtures/twins';

const EVERY = { messageId: 'every', actual: '3 of 3', expected: '2 of 3' };
const settings = (least: number) => `default.replication.factor=3\nmin.insync.replicas=${least}`;

function stack(ServerProperties: string): ResourceGraph {
  return MSK.cloudformation.build(
    {
      BrokerNodeGroupInfo: { ClientSubnets: ['a', 'b', 'c'] },
      ConfigurationInfo: { Arn: { 'Fn::GetAtt': ['Settings', 'Arn'] }, Revision: 1 },
    },
    { Settings: { Type: 'AWS::MSK::Configuration', Properties: { Name: 'settings', ServerProperties } } },
  );
}

function preview(serverProperties: string): ResourceGraph {
  const arn = output('aws:msk/configuration:Configuration', 'settings', 'arn');
  return MSK.pulumi.build(
    { brokerNodeGroupInfo: { clientSubnets: ['a', 'b', 'c'] }, configurationInfo: { arn, revision: 1 } },
    { 'aws:msk/configuration:Configuration settings': { serverProperties } },
  );
}

runTwins(
  kafkaDefaultMinIsrEqualsRf,
  [
    {
      ...EVERY,
      name: 'in CloudFormation',
      address: MSK.cloudformation.address,
      broken: stack(settings(3)),
      mended: stack(settings(2)),
    },
    {
      ...EVERY,
      name: 'in Pulumi',
      address: MSK.pulumi.address,
      broken: preview(settings(3)),
      mended: preview(settings(2)),
    },
  ],
  {
    passing: [
      { name: 'one copy, which is another rule', input: stack('default.replication.factor=1\nmin.insync.replicas=1') },
    ],
  },
);
