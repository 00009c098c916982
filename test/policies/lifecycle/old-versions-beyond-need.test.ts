import { PolicyTester } from '../../../harness/testing/policy-tester';
import { oldVersionsBeyondNeed } from '../../../policies/lifecycle/old-versions-beyond-need';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { azurermAccount, googleBucket, LAKE, pulumiGcpBucket } from '../../fixtures/stores';
import { dataset } from '../../fixtures/workload';

const versions = (old: number, expires?: number): Part => ({
  bucket: 'lake',
  versioned: true,
  rules: [{ old, ...(expires === undefined ? {} : { expires }) }],
});
const google = (days: number, age: number) => [
  { action: [{ type: 'Delete' }], condition: [{ days_since_noncurrent_time: days, with_state: 'ARCHIVED' }] },
  { action: [{ type: 'Delete' }], condition: [{ age, with_state: 'LIVE' }] },
];
const kept = (retainDays: number) => ({ workload: { lake: stating(dataset({ retainDays })) } });

PolicyTester.run(
  oldVersionsBeyondNeed,
  {
    passing: cases(
      inEach('two weeks', [versions(14, 7)]),
      inEach('a quarter of what is kept', [versions(90, 365)]),
      inEach('a year where nothing says how long data stays', [versions(365)]),
      inEach('what the workload says', [versions(400)], kept(2555)),
      inEach('no versions', [{ bucket: 'tmp' }]),
      [
        {
          name: 'two weeks, in Google Terraform',
          input: googleBucket({ versioning: [{ enabled: true }], lifecycle_rule: google(14, 30) }),
        },
      ],
    ),
    failing: cases(
      findsInEach(
        'longer than the data',
        [versions(365, 30)],
        [{ at: 'lake', messageId: 'longer-than-data', actual: '1 year', expected: 'at most 30 days' }],
      ),
      findsInEach(
        'ten years',
        [versions(3650)],
        [{ at: 'lake', messageId: 'too-long', actual: '10 years', expected: 'at most 1 year' }],
      ),
      findsInEach(
        'longer than the workload keeps data',
        [versions(400)],
        [{ at: 'lake', messageId: 'longer-than-data', actual: '400 days', expected: 'at most 90 days' }],
        kept(90),
      ),
      findsInEach(
        'versions of scratch space',
        [{ bucket: 'shop-tmp', versioned: true, rules: [{ old: 1 }] }],
        [{ at: 'shop-tmp', messageId: 'scratch', actual: 'versions are kept', expected: 'no versions' }],
      ),
      [
        {
          name: 'longer than the data, in Google Terraform',
          input: googleBucket({ versioning: [{ enabled: true }], lifecycle_rule: google(365, 30) }),
          findings: [
            {
              messageId: 'longer-than-data',
              address: LAKE.terraformGoogle,
              actual: '1 year',
              expected: 'at most 30 days',
            },
          ],
        },
        {
          name: 'ten years, in Pulumi for Google',
          input: pulumiGcpBucket({
            versioning: { enabled: true },
            lifecycleRules: [{ action: { type: 'Delete' }, condition: { daysSinceNoncurrentTime: 3650 } }],
          }),
          findings: [
            { messageId: 'too-long', address: LAKE.pulumiGcp, actual: '10 years', expected: 'at most 1 year' },
          ],
        },
        {
          name: 'ten years, in azurerm',
          input: azurermAccount(
            { blob_properties: [{ versioning_enabled: true }] },
            {
              azurerm_storage_management_policy: {
                rule: [
                  { name: 'old', enabled: true, actions: [{ version: [{ delete_after_days_since_creation: 3650 }] }] },
                ],
              },
            },
          ),
          findings: [
            { messageId: 'too-long', address: LAKE.terraformAzurerm, actual: '10 years', expected: 'at most 1 year' },
          ],
        },
      ],
    ),
  },
  { describe, it },
);
