import type { ResourceGraph } from '../../../harness/read/graph';
import { output } from '../../../harness/testing/inputs';
import { mskUncleanLeaderElection } from '../../../policies/reliability/msk-unclean-leader-election';
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
  messageId: 'unclean',
  actual: 'unclean.leader.election.enable=true',
  expected: 'unclean.leader.election.enable=false',
};

runTwins(
  mskUncleanLeaderElection,
  [
    {
      ...FINDS,
      name: 'in CloudFormation',
      address: MSK.cloudformation.address,
      broken: msk('auto.create.topics.enable=false'),
      mended: msk('unclean.leader.election.enable = false\nmin.insync.replicas=2'),
    },
    {
      ...FINDS,
      name: 'in Pulumi',
      address: MSK.pulumi.address,
      broken: mskPreview('auto.create.topics.enable=false'),
      mended: mskPreview('unclean.leader.election.enable = false\nmin.insync.replicas=2'),
    },
    twin(
      STRIMZI,
      {
        broken: strimziManifest('Kafka', {
          kafka: { replicas: 3, config: { 'unclean.leader.election.enable': true } },
        }),
        mended: strimziManifest('Kafka', { kafka: { replicas: 3, config: { 'min.insync.replicas': 2 } } }),
      },
      FINDS,
    ),
  ],
  {
    failing: [
      {
        name: 'no configuration, so the default of Amazon MSK',
        input: MSK.terraform.build({ broker_node_group_info: [{ client_subnets: ['a', 'b', 'c'] }] }),
        findings: [{ ...FINDS, address: MSK.terraform.address }],
      },
    ],
    cannotTell: [
      {
        name: 'a configuration that stands elsewhere',
        input: MSK.terraform.build({
          configuration_info: [{ arn: 'arn:aws:kafka:af-south-1:111122223333:configuration/a' }],
        }),
        because: /not in this input/,
      },
    ],
  },
);
