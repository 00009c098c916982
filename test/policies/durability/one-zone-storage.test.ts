import { PolicyTester } from '../../../harness/testing/policy-tester';
import { oneZoneStorage } from '../../../policies/durability/one-zone-storage';
import { oneCloudformation } from '../../fixtures/one';
import {
  azureNativeAccount,
  azurermAccount,
  cloudformationBucket,
  LAKE,
  pulumiAwsBucket,
  terraformBucket,
} from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

const ONLY = { messageId: 'only', actual: 'ONEZONE_IA', expected: 'STANDARD_IA, or a copy elsewhere' };
const LOCAL = { messageId: 'local', actual: 'LRS', expected: 'ZRS or GZRS, or a copy elsewhere' };

function moved(StorageClass: string, Status = 'Enabled') {
  const rule = { Id: 'a', Status, Transitions: [{ StorageClass, TransitionInDays: 30 }] };
  return { LifecycleConfiguration: { Rules: [rule] } };
}

function copied(to: string) {
  const rule = { Status: 'Enabled', Destination: { Bucket: to } };
  return { ReplicationConfiguration: { Role: 'arn:aws:iam::111111111111:role/r', Rules: [rule] } };
}

const transition = [{ storage_class: 'ONEZONE_IA', days: 30 }];

PolicyTester.run(
  oneZoneStorage,
  {
    passing: [
      {
        name: 'one data centre, of which nobody says that it is production',
        input: azurermAccount({ account_replication_type: 'LRS' }),
      },
      { name: 'three zones', input: cloudformationBucket(moved('STANDARD_IA')) },
      { name: 'a rule that is off', input: cloudformationBucket(moved('ONEZONE_IA', 'Disabled')) },
      {
        name: 'a bucket that is copied',
        input: cloudformationBucket({ ...moved('ONEZONE_IA'), ...copied('arn:aws:s3:::copy') }),
      },
      {
        name: 'a copy',
        input: cloudformationBucket(
          { BucketName: 'copy', ...moved('ONEZONE_IA') },
          { Source: { Type: 'AWS::S3::Bucket', Properties: copied('arn:aws:s3:::copy') } },
        ),
      },
      {
        name: 'what can be made again',
        input: oneCloudformation('AWS::S3::Bucket', { BucketName: 'duka-scratch', ...moved('ONEZONE_IA') }),
      },
    ],
    failing: [
      {
        name: 'one data centre for production, in Terraform',
        input: azurermAccount({ account_replication_type: 'LRS', tags: { environment: 'production' } }),
        findings: [{ ...LOCAL, address: LAKE.terraformAzurerm }],
      },
      {
        name: 'one data centre for production, in Pulumi',
        input: azureNativeAccount({ sku: { name: 'Standard_LRS' }, tags: { env: 'prod' } }),
        findings: [{ ...LOCAL, address: LAKE.pulumiAzureNative }],
      },
      {
        name: 'one zone, in CloudFormation',
        input: cloudformationBucket(moved('ONEZONE_IA')),
        findings: [{ ...ONLY, address: 'Lake' }],
      },
      {
        name: 'a store that is known to hold data',
        input: oneCloudformation('AWS::S3::Bucket', { BucketName: 'duka-cache', ...moved('ONEZONE_IA') }),
        workload: holding('Main', dataset()),
        findings: [{ ...ONLY, address: 'Main' }],
      },
      {
        name: 'one zone, in Terraform',
        input: terraformBucket({
          aws_s3_bucket_lifecycle_configuration: { rule: [{ id: 'a', status: 'Enabled', transition }] },
        }),
        findings: [{ ...ONLY, address: LAKE.terraformAws }],
      },
      {
        name: 'one zone, in Pulumi',
        input: pulumiAwsBucket({
          'aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2': {
            rules: [{ id: 'a', status: 'Enabled', transitions: [{ storageClass: 'ONEZONE_IA', days: 30 }] }],
          },
        }),
        findings: [{ ...ONLY, address: LAKE.pulumiAws }],
      },
    ],
  },
  { describe, it },
);
