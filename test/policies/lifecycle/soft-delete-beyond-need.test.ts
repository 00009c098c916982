import { PolicyTester } from '../../../harness/testing/policy-tester';
import { softDeleteBeyondNeed } from '../../../policies/lifecycle/soft-delete-beyond-need';
import {
  azureNativeAccount,
  azurermAccount,
  cloudformationBucket,
  googleBucket,
  LAKE,
  pulumiGcpBucket,
} from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

const seconds = (days: number) => days * 86_400;
const scratch = { messageId: 'scratch', expected: 'no soft delete' };
const kept = (days: number) => ({ soft_delete_policy: [{ retention_duration_seconds: seconds(days) }] });

PolicyTester.run(
  softDeleteBeyondNeed,
  {
    passing: [
      { name: 'the default of a bucket that stays', input: googleBucket() },
      { name: 'scratch space without it', input: googleBucket({ name: 'shop-scratch', ...kept(0) }) },
      { name: 'a provider that has none', input: cloudformationBucket({ BucketName: 'shop-tmp' }) },
      {
        name: 'two weeks, in azurerm',
        input: azurermAccount({ blob_properties: [{ delete_retention_policy: [{ days: 14 }] }] }),
      },
      {
        name: 'a month and more of data that stays for a year',
        input: googleBucket(kept(60)),
        workload: holding(LAKE.terraformGoogle, dataset()),
      },
    ],
    failing: [
      {
        name: 'the default of scratch space, in Terraform',
        input: googleBucket({ name: 'shop-scratch' }),
        findings: [{ ...scratch, address: LAKE.terraformGoogle, actual: '7 days' }],
      },
      {
        name: 'the default of scratch space, in Pulumi',
        input: pulumiGcpBucket({ name: 'shop-temp' }),
        findings: [{ ...scratch, address: LAKE.pulumiGcp, actual: '7 days' }],
      },
      {
        name: 'three months, in Terraform',
        input: googleBucket(kept(90)),
        findings: [
          { messageId: 'too-long', address: LAKE.terraformGoogle, actual: '90 days', expected: 'at most 30 days' },
        ],
      },
      {
        name: 'a year, in azure-native',
        input: azureNativeAccount(
          {},
          { 'azure-native:storage:BlobServiceProperties': { deleteRetentionPolicy: { enabled: true, days: 365 } } },
        ),
        findings: [
          { messageId: 'too-long', address: LAKE.pulumiAzureNative, actual: '1 year', expected: 'at most 30 days' },
        ],
      },
      {
        name: 'longer than the data',
        input: googleBucket(kept(30)),
        workload: holding(LAKE.terraformGoogle, dataset({ retainDays: 14 })),
        findings: [
          {
            messageId: 'longer-than-data',
            address: LAKE.terraformGoogle,
            actual: '30 days',
            expected: 'at most 14 days',
          },
        ],
      },
    ],
  },
  { describe, it },
);
