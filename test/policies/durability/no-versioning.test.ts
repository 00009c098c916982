import { terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { noVersioning } from '../../../policies/durability/no-versioning';
import { oneCloudformation } from '../../fixtures/one';
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

const OFF = { messageId: 'off', actual: 'no versions, no soft delete', expected: 'versions or soft delete' };
const suspended = { VersioningConfiguration: { Status: 'Suspended' } };
const unnamed = (properties = {}, others = {}) => oneCloudformation('AWS::S3::Bucket', properties, others);
const table = {
  Orders: {
    Type: 'AWS::Glue::Table',
    Properties: {
      DatabaseName: 'shop',
      TableInput: {
        Name: 'orders',
        StorageDescriptor: { Location: { 'Fn::Join': ['', ['s3://', { Ref: 'Main' }, '/orders/']] } },
      },
    },
  },
};

PolicyTester.run(
  noVersioning,
  {
    passing: [
      {
        name: 'on, in CloudFormation',
        input: cloudformationBucket({ VersioningConfiguration: { Status: 'Enabled' } }),
      },
      {
        name: 'on, in a separate Terraform resource',
        input: terraformBucket({ aws_s3_bucket_versioning: { versioning_configuration: [{ status: 'Enabled' }] } }),
      },
      { name: "soft delete, Google Cloud's default", input: googleBucket() },
      {
        name: 'soft delete of an account',
        input: azurermAccount({ blob_properties: [{ delete_retention_policy: [{ days: 14 }] }] }),
      },
      {
        name: 'soft delete of an account, in azure-native',
        input: azureNativeAccount(
          {},
          { 'azure-native:storage:BlobServiceProperties': { deleteRetentionPolicy: { enabled: true, days: 14 } } },
        ),
      },
      { name: 'a bucket of which nothing says that it holds data', input: unnamed({ BucketName: 'duka-uploads' }) },
      {
        name: 'a bucket that stands elsewhere',
        input: terraform({ 'aws_s3_bucket_policy.raw': { bucket: 'elsewhere', policy: '{"Statement":[]}' } }),
      },
      { name: 'a lock, which needs versions', input: cloudformationBucket({ ObjectLockEnabled: true }) },
      { name: 'results of queries', input: unnamed({ BucketName: 'data-query-results' }) },
      {
        name: 'a store that is known to hold no dataset',
        input: cloudformationBucket({ BucketName: 'lake-programs' }),
        workload: holding('Lake'),
      },
    ],
    failing: [
      { name: 'absent, in CloudFormation', input: cloudformationBucket(), findings: [{ ...OFF, address: 'Lake' }] },
      {
        name: 'suspended, in CloudFormation',
        input: cloudformationBucket(suspended),
        findings: [{ ...OFF, address: 'Lake' }],
      },
      {
        name: 'a bucket whose name says what it is for',
        input: unnamed({ BucketName: 'duka-prod-raw' }),
        findings: [{ ...OFF, address: 'Main' }],
      },
      {
        name: 'a bucket whose tag says what it is for',
        input: unnamed({ Tags: [{ Key: 'Zone', Value: 'landing' }] }),
        findings: [{ ...OFF, address: 'Main' }],
      },
      { name: 'a bucket under a table', input: unnamed({}, table), findings: [{ ...OFF, address: 'Main' }] },
      {
        name: 'a bucket beside a crawler',
        input: unnamed(
          { BucketName: 'duka-orders' },
          { Crawler: { Type: 'AWS::Glue::Crawler', Properties: { DatabaseName: 'shop' } } },
        ),
        findings: [{ ...OFF, address: 'Main' }],
      },
      {
        name: 'a store that is known to hold data',
        input: unnamed(),
        workload: holding('Main', dataset()),
        findings: [{ ...OFF, address: 'Main' }],
      },
      { name: 'absent, in Terraform', input: terraformBucket(), findings: [{ ...OFF, address: LAKE.terraformAws }] },
      { name: 'absent, in Pulumi for AWS', input: pulumiAwsBucket(), findings: [{ ...OFF, address: LAKE.pulumiAws }] },
      {
        name: 'soft delete off, in Google Terraform',
        input: googleBucket({ soft_delete_policy: [{ retention_duration_seconds: 0 }] }),
        findings: [{ ...OFF, address: LAKE.terraformGoogle }],
      },
      {
        name: 'soft delete off, in Pulumi for Google',
        input: pulumiGcpBucket({ softDeletePolicy: { retentionDurationSeconds: 0 } }),
        findings: [{ ...OFF, address: LAKE.pulumiGcp }],
      },
      { name: 'neither, in azurerm', input: azurermAccount(), findings: [{ ...OFF, address: LAKE.terraformAzurerm }] },
      {
        name: 'neither, in azure-native',
        input: azureNativeAccount(),
        findings: [{ ...OFF, address: LAKE.pulumiAzureNative }],
      },
    ],
    cannotTell: [
      {
        name: 'a status that a parameter gives',
        input: cloudformationBucket({ VersioningConfiguration: { Status: { Ref: 'AWS::NoSuchParameter' } } }),
        because: /whether versions are kept/,
      },
    ],
  },
  { describe, it },
);
