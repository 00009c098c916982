import { output } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { noAccessLog } from '../../../policies/security/no-access-log';
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

const MISSING = { messageId: 'missing', actual: 'no access log', expected: 'an access log' };

PolicyTester.run(
  noAccessLog,
  {
    passing: [
      {
        name: 'a log, in CloudFormation',
        input: cloudformationBucket({ LoggingConfiguration: { DestinationBucketName: 'logs' } }),
      },
      {
        name: 'a log, in Terraform',
        input: terraformBucket({ aws_s3_bucket_logging: { target_bucket: 'logs', target_prefix: 'lake/' } }),
      },
      { name: 'a log, on Google Cloud', input: googleBucket({ logging: [{ log_bucket: 'logs' }] }) },
      {
        name: 'a diagnostic setting',
        input: azureNativeAccount(
          {},
          {
            'azure-native:monitor:DiagnosticSetting': {
              resourceUri: output('azure-native:storage:StorageAccount', 'lake', 'id'),
              storageAccountId: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/logs',
            },
          },
        ),
      },
      {
        name: 'the store of the logs, whatever it is called',
        input: oneCloudformation(
          'AWS::S3::Bucket',
          { BucketName: 'duka-raw-access' },
          {
            Lake: {
              Type: 'AWS::S3::Bucket',
              Properties: { LoggingConfiguration: { DestinationBucketName: { Ref: 'Main' } } },
            },
          },
        ),
      },
      { name: 'a bucket of something else', input: oneCloudformation('AWS::S3::Bucket', { BucketName: 'duka-site' }) },
    ],
    failing: [
      { name: 'none, in CloudFormation', input: cloudformationBucket(), findings: [{ ...MISSING, address: 'Lake' }] },
      { name: 'none, in Terraform', input: terraformBucket(), findings: [{ ...MISSING, address: LAKE.terraformAws }] },
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
    ],
  },
  { describe, it },
);
