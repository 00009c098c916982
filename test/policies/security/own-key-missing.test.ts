import { output } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { ownKeyMissing } from '../../../policies/security/own-key-missing';
import {
  azureNativeAccount,
  azurermAccount,
  cloudformationBucket,
  googleBucket,
  LAKE,
  pulumiAwsBucket,
  pulumiGcpBucket,
  terraformBucket,
} from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

const KEY_ARN = 'arn:aws:kms:af-south-1:111111111111:key/1234';
const MISSING = { messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' };

function encryptedBy(KMSMasterKeyID?: string) {
  const one = { SSEAlgorithm: 'aws:kms', ...(KMSMasterKeyID === undefined ? {} : { KMSMasterKeyID }) };
  return { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: one }] } };
}

PolicyTester.run(
  ownKeyMissing,
  {
    passing: [
      { name: 'a KMS key, in CloudFormation', input: cloudformationBucket(encryptedBy(KEY_ARN)) },
      {
        name: 'a KMS key, in a separate Terraform resource',
        input: terraformBucket({
          aws_s3_bucket_server_side_encryption_configuration: {
            rule: [
              { apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms', kms_master_key_id: KEY_ARN }] },
            ],
          },
        }),
      },
      {
        name: 'a KMS key of the same program, in Pulumi for AWS',
        input: pulumiAwsBucket({
          'aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2': {
            rules: [
              {
                applyServerSideEncryptionByDefault: {
                  sseAlgorithm: 'aws:kms',
                  kmsMasterKeyId: output('aws:kms/key:Key', 'lake', 'arn'),
                },
              },
            ],
          },
        }),
      },
      {
        name: 'a default Cloud KMS key',
        input: googleBucket({
          encryption: [{ default_kms_key_name: 'projects/p/locations/l/keyRings/r/cryptoKeys/k' }],
        }),
      },
      {
        name: 'a customer-managed key, in azurerm',
        input: azurermAccount(
          {},
          {
            azurerm_storage_account_customer_managed_key: { key_vault_id: '/vaults/v', key_name: 'lake' },
          },
        ),
      },
      {
        name: 'data that needs none',
        input: cloudformationBucket(),
        workload: holding(LAKE.cloudformation, dataset()),
      },
      {
        name: 'the target of access logs, which may have none',
        input: cloudformationBucket(encryptedBy(KEY_ARN), {
          Logs: { Type: 'AWS::S3::Bucket', Properties: {} },
          Sales: {
            Type: 'AWS::S3::Bucket',
            Properties: { ...encryptedBy(KEY_ARN), LoggingConfiguration: { DestinationBucketName: { Ref: 'Logs' } } },
          },
        }),
      },
      {
        name: 'a store that is known to hold no dataset',
        input: cloudformationBucket(),
        workload: holding(LAKE.cloudformation),
      },
    ],
    failing: [
      {
        name: 'no encryption of its own, in CloudFormation',
        input: cloudformationBucket(),
        findings: [{ ...MISSING, address: LAKE.cloudformation }],
      },
      {
        name: "KMS with Amazon's key",
        input: cloudformationBucket(encryptedBy()),
        findings: [{ ...MISSING, address: LAKE.cloudformation }],
      },
      {
        name: "Amazon's key by its alias",
        input: cloudformationBucket(encryptedBy('alias/aws/s3')),
        findings: [{ ...MISSING, address: LAKE.cloudformation }],
      },
      {
        name: 'SSE-S3, in Terraform',
        input: terraformBucket({
          aws_s3_bucket_server_side_encryption_configuration: {
            rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'AES256' }] }],
          },
        }),
        findings: [{ ...MISSING, address: LAKE.terraformAws }],
      },
      {
        name: 'none, in Pulumi for AWS',
        input: pulumiAwsBucket(),
        findings: [{ ...MISSING, address: LAKE.pulumiAws }],
      },
      {
        name: 'none, in Google Terraform',
        input: googleBucket(),
        findings: [{ ...MISSING, address: LAKE.terraformGoogle }],
      },
      {
        name: 'none, in Pulumi for Google',
        input: pulumiGcpBucket(),
        findings: [{ ...MISSING, address: LAKE.pulumiGcp }],
      },
      { name: 'none, in azurerm', input: azurermAccount(), findings: [{ ...MISSING, address: LAKE.terraformAzurerm }] },
      {
        name: 'none, in azure-native',
        input: azureNativeAccount(),
        findings: [{ ...MISSING, address: LAKE.pulumiAzureNative }],
      },
      {
        name: 'a target of access logs on Google Cloud, where a key is allowed',
        input: googleBucket({ logging: [{ log_bucket: 'lake' }] }),
        findings: [{ ...MISSING, address: LAKE.terraformGoogle }],
      },
    ],
    cannotTell: [
      {
        name: 'a key that a parameter may name',
        input: cloudformationBucket({
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [
              {
                ServerSideEncryptionByDefault: {
                  SSEAlgorithm: 'aws:kms',
                  KMSMasterKeyID: { Ref: 'AWS::NoSuchParameter' },
                },
              },
            ],
          },
        }),
        because: /the encryption key is not known/,
      },
    ],
  },
  { describe, it },
);
