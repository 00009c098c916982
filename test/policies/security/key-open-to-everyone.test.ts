import type { Json } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { keyOpenToEveryone } from '../../../policies/security/key-open-to-everyone';
import { MAIN, oneCloudformation, onePulumi, oneTerraform } from '../../fixtures/one';

const [CFN, TF, PULUMI] = ['AWS::KMS::Key', 'aws_kms_key', 'aws:kms/key:Key'];
const EVERYONE = { messageId: 'everyone', actual: '*', expected: 'named principals' };

function policy(AWS: string, more: { readonly [key: string]: Json } = {}) {
  return { Statement: [{ Effect: 'Allow', Principal: { AWS }, Action: 'kms:Decrypt', Resource: '*', ...more }] };
}

PolicyTester.run(
  keyOpenToEveryone,
  {
    passing: [
      { name: 'the account', input: oneCloudformation(CFN, { KeyPolicy: policy('arn:aws:iam::111111111111:root') }) },
      {
        name: 'everyone, through one service',
        input: oneTerraform(TF, {
          policy: JSON.stringify(policy('*', { Condition: { StringEquals: { 'kms:CallerAccount': '111111111111' } } })),
        }),
      },
      { name: 'a refusal', input: oneCloudformation(CFN, { KeyPolicy: policy('*', { Effect: 'Deny' }) }) },
      {
        name: 'a bucket, which another rule looks at',
        input: oneCloudformation('AWS::S3::BucketPolicy', { Bucket: 'b', PolicyDocument: policy('*') }),
      },
    ],
    failing: [
      {
        name: 'everyone, in CloudFormation',
        input: oneCloudformation(CFN, { KeyPolicy: policy('*') }),
        findings: [{ ...EVERYONE, address: MAIN.cloudformation }],
      },
      {
        name: 'everyone, in Terraform',
        input: oneTerraform(TF, { policy: JSON.stringify(policy('*')) }),
        findings: [{ ...EVERYONE, address: MAIN.terraform(TF) }],
      },
      {
        name: 'everyone, in Pulumi',
        input: onePulumi(PULUMI, { policy: JSON.stringify(policy('*')) }),
        findings: [{ ...EVERYONE, address: MAIN.pulumi(PULUMI) }],
      },
    ],
  },
  { describe, it },
);
