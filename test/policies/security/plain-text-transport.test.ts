import { type Block, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { plainTextTransport } from '../../../policies/security/plain-text-transport';
import {
  azureNativeAccount,
  azurermAccount,
  cloudformationBucket,
  googleBucket,
  LAKE,
  pulumiAwsBucket,
  terraformBucket,
} from '../../fixtures/stores';

const PLAIN = { messageId: 'plain', actual: 'HTTP is answered', expected: 'HTTPS only' };
const OLD = { messageId: 'old', expected: '1.2 or later' };

const REFUSAL = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: ['arn:aws:s3:::lake', 'arn:aws:s3:::lake/*'],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const READS = { Effect: 'Allow', Principal: { AWS: '111111111111' }, Action: 's3:GetObject', Resource: '*' };
const text = (statement: Block) => JSON.stringify({ Statement: [statement] });

function withPolicy(...Statement: readonly Block[]) {
  const Properties = { Bucket: { Ref: 'Lake' }, PolicyDocument: { Statement } };
  return cloudformationBucket({}, { Access: { Type: 'AWS::S3::BucketPolicy', Properties } });
}

PolicyTester.run(
  plainTextTransport,
  {
    passing: [
      { name: 'a policy that refuses plain text, in CloudFormation', input: withPolicy(READS, REFUSAL) },
      {
        name: 'a policy that refuses plain text, in Terraform',
        input: terraformBucket({ aws_s3_bucket_policy: { policy: text(REFUSAL) } }),
      },
      {
        name: 'S3, which has no old version, whatever its policy says',
        input: withPolicy(REFUSAL, { ...REFUSAL, Condition: { NumericLessThan: { 's3:TlsVersion': '1.1' } } }),
      },
      {
        name: 'a bucket that stands elsewhere',
        input: terraform({ 'aws_s3_bucket_versioning.lake': { bucket: 'elsewhere' } }),
      },
      { name: 'Google Cloud, which has TLS only', input: googleBucket() },
      { name: "Azure's defaults", input: azurermAccount() },
      {
        name: 'HTTPS and TLS 1.2',
        input: azureNativeAccount({ enableHttpsTrafficOnly: true, minimumTlsVersion: 'TLS1_2' }),
      },
    ],
    failing: [
      {
        name: 'no policy, in CloudFormation',
        input: cloudformationBucket(),
        findings: [{ ...PLAIN, address: 'Lake' }],
      },
      { name: 'a policy of other things', input: withPolicy(READS), findings: [{ ...PLAIN, address: 'Lake' }] },
      {
        name: 'no policy, in Terraform',
        input: terraformBucket(),
        findings: [{ ...PLAIN, address: LAKE.terraformAws }],
      },
      {
        name: 'a policy of other things, in Pulumi',
        input: pulumiAwsBucket({ 'aws:s3/bucketPolicy:BucketPolicy': { policy: text(READS) } }),
        findings: [{ ...PLAIN, address: LAKE.pulumiAws }],
      },
      {
        name: 'HTTP and an old version, in azurerm',
        input: azurermAccount({ https_traffic_only_enabled: false, min_tls_version: 'TLS1_0' }),
        findings: [
          { ...PLAIN, address: LAKE.terraformAzurerm },
          { ...OLD, address: LAKE.terraformAzurerm, actual: '1.0' },
        ],
      },
      {
        name: 'an old version, in azure-native',
        input: azureNativeAccount({ minimumTlsVersion: 'TLS1_1' }),
        findings: [{ ...OLD, address: LAKE.pulumiAzureNative, actual: '1.1' }],
      },
    ],
    cannotTell: [
      {
        name: 'a policy that is known only after apply',
        input: terraformBucket({ aws_s3_bucket_policy: { policy: `\${${LAKE.terraformAws}.policy}` } }),
        because: /whether plain text is refused/,
      },
    ],
  },
  { describe, it },
);
