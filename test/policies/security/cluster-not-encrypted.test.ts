import { attribute } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { clusterNotEncrypted } from '../../../policies/security/cluster-not-encrypted';
import { EMR } from '../../fixtures/pipelines';

const ENCRYPTS = { EncryptionConfiguration: { EnableAtRestEncryption: true, EnableInTransitEncryption: true } };
const NAMED = attribute('aws_emr_security_configuration.s', 'name');
const PLAIN = { messageId: 'plain', actual: 'no encryption', expected: 'a security configuration with encryption' };

PolicyTester.run(
  clusterNotEncrypted,
  {
    passing: [
      {
        name: 'a configuration that encrypts, in CloudFormation',
        input: EMR.cfn(
          { SecurityConfiguration: { Ref: 'Security' } },
          { Security: { Type: 'AWS::EMR::SecurityConfiguration', Properties: { SecurityConfiguration: ENCRYPTS } } },
        ),
      },
      {
        name: 'a configuration that encrypts, in Terraform',
        input: EMR.tf(
          { security_configuration: NAMED },
          { 'aws_emr_security_configuration.s': { configuration: JSON.stringify(ENCRYPTS) } },
        ),
      },
    ],
    failing: [
      { name: 'none, in CloudFormation', input: EMR.cfn({ Name: 'etl' }), findings: [EMR.onCfn(PLAIN)] },
      {
        name: 'one that does not, in Terraform',
        input: EMR.tf(
          { security_configuration: NAMED },
          { 'aws_emr_security_configuration.s': { configuration: '{}' } },
        ),
        findings: [EMR.onTf(PLAIN)],
      },
      { name: 'none, in Pulumi', input: EMR.pulumi({ name: 'etl' }), findings: [EMR.onPulumi(PLAIN)] },
    ],
    cannotTell: [
      {
        name: 'one from elsewhere',
        input: EMR.cfn({ SecurityConfiguration: 'company' }),
        because: /security configuration/,
      },
    ],
  },
  { describe, it },
);
