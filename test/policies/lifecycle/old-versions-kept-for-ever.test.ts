import { PolicyTester } from '../../../harness/testing/policy-tester';
import { oldVersionsKeptForEver } from '../../../policies/lifecycle/old-versions-kept-for-ever';
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

const VERSIONED = { VersioningConfiguration: { Status: 'Enabled' } };
const EXPIRES_OLD = { Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 14 } };
const NO_RULE = {
  messageId: 'never',
  actual: 'no rule',
  expected: 'a rule that deletes noncurrent versions after some days',
};
const onlyRaw = { ...VERSIONED, LifecycleConfiguration: { Rules: [{ ...EXPIRES_OLD, Prefix: 'raw/' }] } };
const terraformVersioning = { versioning_configuration: [{ status: 'Enabled' }] };
const oldVersionsOfGoogle = {
  action: [{ type: 'Delete' }],
  condition: [{ days_since_noncurrent_time: 14, with_state: 'ARCHIVED' }],
};

PolicyTester.run(
  oldVersionsKeptForEver,
  {
    passing: [
      { name: 'a bucket without versions', input: cloudformationBucket() },
      {
        name: 'suspended versioning',
        input: cloudformationBucket({ VersioningConfiguration: { Status: 'Suspended' } }),
      },
      {
        name: 'old versions that expire, in CloudFormation',
        input: cloudformationBucket({ ...VERSIONED, LifecycleConfiguration: { Rules: [EXPIRES_OLD] } }),
      },
      {
        name: 'old versions that expire, in Terraform',
        input: terraformBucket({
          aws_s3_bucket_versioning: terraformVersioning,
          aws_s3_bucket_lifecycle_configuration: {
            rule: [{ id: 'old', status: 'Enabled', noncurrent_version_expiration: [{ noncurrent_days: 14 }] }],
          },
        }),
      },
      {
        name: 'old versions that expire, in Google Terraform',
        input: googleBucket({ versioning: [{ enabled: true }], lifecycle_rule: [oldVersionsOfGoogle] }),
      },
      {
        name: 'old versions that expire, in Pulumi for Google',
        input: pulumiGcpBucket({
          versioning: { enabled: true },
          lifecycleRules: [{ action: { type: 'Delete' }, condition: { daysSinceNoncurrentTime: 14 } }],
        }),
      },
      {
        name: 'old versions that expire, in azurerm',
        input: azurermAccount(
          { blob_properties: [{ versioning_enabled: true }] },
          {
            azurerm_storage_management_policy: {
              rule: [
                { name: 'old', enabled: true, actions: [{ version: [{ delete_after_days_since_creation: 14 }] }] },
              ],
            },
          },
        ),
      },
      {
        name: 'old versions that expire wherever there is data',
        input: cloudformationBucket(onlyRaw),
        workload: holding(LAKE.cloudformation, dataset({ prefix: 'raw/orders/' })),
      },
    ],
    failing: [
      {
        name: 'versions without any rule, in CloudFormation',
        input: cloudformationBucket(VERSIONED),
        findings: [{ ...NO_RULE, address: LAKE.cloudformation }],
      },
      {
        name: 'a disabled rule',
        input: cloudformationBucket({
          ...VERSIONED,
          LifecycleConfiguration: { Rules: [{ ...EXPIRES_OLD, Status: 'Disabled' }] },
        }),
        findings: [{ ...NO_RULE, address: LAKE.cloudformation }],
      },
      {
        name: 'an expiry of objects only, in Terraform',
        input: terraformBucket({
          aws_s3_bucket_versioning: terraformVersioning,
          aws_s3_bucket_lifecycle_configuration: {
            rule: [{ id: 'all', status: 'Enabled', expiration: [{ days: 30 }] }],
          },
        }),
        findings: [{ ...NO_RULE, address: LAKE.terraformAws }],
      },
      {
        name: 'a rule of which only the expiry of objects is open',
        input: cloudformationBucket({
          VersioningConfiguration: { Status: 'Enabled' },
          LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: { Ref: 'AWS::NoSuchParameter' } }] },
        }),
        findings: [{ ...NO_RULE, address: LAKE.cloudformation }],
      },
      {
        name: 'versions without any rule, in Pulumi for AWS',
        input: pulumiAwsBucket({
          'aws:s3/bucketVersioningV2:BucketVersioningV2': { versioningConfiguration: { status: 'Enabled' } },
        }),
        findings: [{ ...NO_RULE, address: LAKE.pulumiAws }],
      },
      {
        name: 'versions without any rule, in Google Terraform',
        input: googleBucket({ versioning: [{ enabled: true }] }),
        findings: [{ ...NO_RULE, address: LAKE.terraformGoogle }],
      },
      {
        name: 'versions without any rule, in Pulumi for Google',
        input: pulumiGcpBucket({ versioning: { enabled: true } }),
        findings: [{ ...NO_RULE, address: LAKE.pulumiGcp }],
      },
      {
        name: 'versions without any rule, in azurerm',
        input: azurermAccount({ blob_properties: [{ versioning_enabled: true }] }),
        findings: [{ ...NO_RULE, address: LAKE.terraformAzurerm }],
      },
      {
        name: 'versions without any rule, in azure-native',
        input: azureNativeAccount({}, { 'azure-native:storage:BlobServiceProperties': { isVersioningEnabled: true } }),
        findings: [{ ...NO_RULE, address: LAKE.pulumiAzureNative }],
      },
      {
        name: 'data outside the prefix that the rule is for',
        input: cloudformationBucket(onlyRaw),
        workload: holding(LAKE.cloudformation, dataset({ prefix: 'mart/orders/' })),
        findings: [{ ...NO_RULE, actual: 'no rule for mart/orders/', address: LAKE.cloudformation }],
      },
    ],
    cannotTell: [
      {
        name: 'a rule for one prefix, and nothing known of what else is there',
        input: cloudformationBucket(onlyRaw),
        because: /expire under raw\/ only/,
      },
      {
        name: 'versioning that a parameter decides',
        input: cloudformationBucket({ VersioningConfiguration: { Status: { Ref: 'AWS::NoSuchParameter' } } }),
        because: /whether versions are kept/,
      },
    ],
  },
  { describe, it },
);
