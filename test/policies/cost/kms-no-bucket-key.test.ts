import { terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { kmsNoBucketKey } from '../../../policies/cost/kms-no-bucket-key';
import { cloudformationBucket, googleBucket, LAKE, pulumiAwsBucket, terraformBucket } from '../../fixtures/stores';

const OFF = { messageId: 'off', actual: 'no bucket key', expected: 'a bucket key' };

function encrypted(SSEAlgorithm: string, others = {}) {
  const rule = { ServerSideEncryptionByDefault: { SSEAlgorithm }, ...others };
  return cloudformationBucket({ BucketEncryption: { ServerSideEncryptionConfiguration: [rule] } });
}

function encryptedTerraform(others = {}) {
  const rule = { apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms' }], ...others };
  return terraformBucket({ aws_s3_bucket_server_side_encryption_configuration: { rule: [rule] } });
}

PolicyTester.run(
  kmsNoBucketKey,
  {
    passing: [
      { name: 'a bucket key, in CloudFormation', input: encrypted('aws:kms', { BucketKeyEnabled: true }) },
      { name: 'a bucket key, in Terraform', input: encryptedTerraform({ bucket_key_enabled: true }) },
      {
        name: 'a bucket that stands elsewhere',
        input: terraform({ 'aws_s3_bucket_policy.lake': { bucket: 'elsewhere', policy: '{"Statement":[]}' } }),
      },
      { name: "S3's own encryption", input: encrypted('AES256') },
      { name: 'dual-layer encryption, which knows no bucket keys', input: encrypted('aws:kms:dsse') },
      { name: 'no encryption of its own', input: cloudformationBucket() },
      { name: 'a key on Google Cloud', input: googleBucket({ encryption: [{ default_kms_key_name: 'k' }] }) },
    ],
    failing: [
      { name: 'absent, in CloudFormation', input: encrypted('aws:kms'), findings: [{ ...OFF, address: 'Lake' }] },
      {
        name: 'off, in CloudFormation',
        input: encrypted('aws:kms', { BucketKeyEnabled: false }),
        findings: [{ ...OFF, address: 'Lake' }],
      },
      { name: 'absent, in Terraform', input: encryptedTerraform(), findings: [{ ...OFF, address: LAKE.terraformAws }] },
      {
        name: 'absent, in Pulumi',
        input: pulumiAwsBucket({
          'aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2': {
            rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'aws:kms' } }],
          },
        }),
        findings: [{ ...OFF, address: LAKE.pulumiAws }],
      },
    ],
    cannotTell: [
      {
        name: 'a bucket key that a parameter decides',
        input: encrypted('aws:kms', { BucketKeyEnabled: { Ref: 'AWS::NoSuchParameter' } }),
        because: /whether a bucket key is on/,
      },
    ],
  },
  { describe, it },
);
