import type { ResourceGraph } from '../../../harness/read/graph';
import { output } from '../../../harness/testing/inputs';
import { mskOpenWhenNoAcl } from '../../../policies/security/msk-open-when-no-acl';
import { MSK } from '../../fixtures/streams';
import { runTwins } from '../../fixtures/twins';

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
  messageId: 'open',
  actual: 'allow.everyone.if.no.acl.found=true',
  expected: 'allow.everyone.if.no.acl.found=false',
};

runTwins(
  mskOpenWhenNoAcl,
  [
    {
      ...FINDS,
      name: 'in CloudFormation',
      address: MSK.cloudformation.address,
      broken: msk('num.partitions=6'),
      mended: msk('allow.everyone.if.no.acl.found=false'),
    },
    {
      ...FINDS,
      name: 'in Pulumi',
      address: MSK.pulumi.address,
      broken: mskPreview('num.partitions=6'),
      mended: mskPreview('allow.everyone.if.no.acl.found=false'),
    },
  ],
  {
    passing: [
      {
        name: 'clients sign in by IAM',
        input: MSK.terraform.build({ client_authentication: [{ sasl: [{ iam: true }] }] }),
      },
    ],
  },
);
