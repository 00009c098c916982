import { PolicyTester } from '../../../harness/testing/policy-tester';
import { replicationSkipsEncryptedObjects } from '../../../policies/durability/replication-skips-encrypted-objects';
import { cloudformationBucket, LAKE, pulumiAwsBucket, terraformBucket } from '../../fixtures/stores';

const SKIPPED = { messageId: 'skipped', actual: 'not selected', expected: 'SSE-KMS objects selected' };

function replicated(SSEAlgorithm: string, rule = {}, Status = 'Enabled') {
  const Destination = { Bucket: 'arn:aws:s3:::copy' };
  return cloudformationBucket({
    BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm } }] },
    ReplicationConfiguration: { Role: 'arn:aws:iam::111111111111:role/r', Rules: [{ Status, Destination, ...rule }] },
  });
}

const destination = { bucket: 'arn:aws:s3:::copy' };

PolicyTester.run(
  replicationSkipsEncryptedObjects,
  {
    passing: [
      { name: 'a bucket without copies', input: cloudformationBucket() },
      { name: 'keys of S3', input: replicated('AES256') },
      { name: 'a rule that is off', input: replicated('aws:kms', {}, 'Disabled') },
      {
        name: 'a rule that selects them, in CloudFormation',
        input: replicated('aws:kms', { SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: 'Enabled' } } }),
      },
      {
        name: 'a rule that selects them, in Terraform',
        input: terraformBucket({
          aws_s3_bucket_server_side_encryption_configuration: {
            rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms' }] }],
          },
          aws_s3_bucket_replication_configuration: {
            rule: [
              {
                status: 'Enabled',
                destination: [destination],
                source_selection_criteria: [{ sse_kms_encrypted_objects: [{ status: 'Enabled' }] }],
              },
            ],
          },
        }),
      },
    ],
    failing: [
      {
        name: 'a rule that says nothing of them, in CloudFormation',
        input: replicated('aws:kms'),
        findings: [{ ...SKIPPED, address: LAKE.cloudformation }],
      },
      {
        name: 'a rule that says nothing of them, in Pulumi',
        input: pulumiAwsBucket({
          'aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2': {
            rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'aws:kms' } }],
          },
          'aws:s3/bucketReplicationConfig:BucketReplicationConfig': { rules: [{ status: 'Enabled', destination }] },
        }),
        findings: [{ ...SKIPPED, address: LAKE.pulumiAws }],
      },
    ],
  },
  { describe, it },
);
