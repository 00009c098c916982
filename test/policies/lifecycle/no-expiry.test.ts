import { PolicyTester } from '../../../harness/testing/policy-tester';
import { noExpiry } from '../../../policies/lifecycle/no-expiry';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { azureNativeAccount, azurermAccount, googleBucket, LAKE, pulumiGcpBucket } from '../../fixtures/stores';
import { dataset } from '../../fixtures/workload';

const stated = (sensitivity: 'none' | 'financial' | 'personal' = 'none') => ({
  workload: { lake: stating(dataset({ retainDays: 90, sensitivity })) },
});
const tagged = (tags: Record<string, string>, expires?: number): Part => ({
  bucket: 'lake',
  tags,
  ...(expires === undefined ? {} : { rules: [{ expires }] }),
});
const never = { at: 'lake', messageId: 'never', actual: 'no expiry', expected: 'deleted after 90 days' };
const scratch = { messageId: 'scratch', actual: 'no expiry', expected: 'deleted after some days' };

PolicyTester.run(
  noExpiry,
  {
    passing: cases(
      inEach('an expiry as stated', [{ bucket: 'lake', rules: [{ prefix: 'orders/', expires: 90 }] }], stated()),
      inEach('personal data, of which another rule speaks', [{ bucket: 'lake' }], stated('personal')),
      inEach('nothing stated', [{ bucket: 'lake' }]),
      inEach('an expiry as the tag says', [tagged({ retention: '90d' }, 90)]),
      inEach('a tag that names no time', [tagged({ retention: 'permanent' })]),
      inEach('scratch space that expires', [{ bucket: 'shop-tmp', rules: [{ expires: 1 }] }]),
      inEach('an Iceberg table, which deletes by itself', [
        tagged({ retention: '90d' }),
        { table: 'orders', parameters: { table_type: 'ICEBERG' } },
      ]),
    ),
    failing: cases(
      findsInEach('stated data that nothing deletes', [{ bucket: 'lake' }], [never], stated('financial')),
      findsInEach(
        'stated data that is deleted late',
        [{ bucket: 'lake', rules: [{ expires: 365 }] }],
        [{ at: 'lake', messageId: 'late', actual: 'after 1 year', expected: 'deleted after 90 days' }],
        stated(),
      ),
      findsInEach('a tag that nothing follows', [tagged({ RetentionDays: '90' })], [never]),
      findsInEach(
        'a tag in years',
        [tagged({ 'data-retention': '2 years' })],
        [{ ...never, expected: 'deleted after 2 years' }],
      ),
      findsInEach('scratch space that stays', [{ bucket: 'shop-tmp' }], [{ ...scratch, at: 'shop-tmp' }]),
      findsInEach(
        'query results that stay',
        [{ bucket: 'shop-athena-results' }],
        [{ ...scratch, at: 'shop-athena-results' }],
      ),
      [
        {
          name: 'scratch space that stays, in Google Terraform',
          input: googleBucket({ name: 'shop-scratch' }),
          findings: [{ ...scratch, address: LAKE.terraformGoogle }],
        },
        {
          name: 'scratch space that stays, in Pulumi for Google',
          input: pulumiGcpBucket({ name: 'shop-scratch' }),
          findings: [{ ...scratch, address: LAKE.pulumiGcp }],
        },
        {
          name: 'a tag that nothing follows, in azurerm',
          input: azurermAccount({ tags: { retention: '90 days' } }),
          findings: [
            {
              messageId: 'never',
              address: LAKE.terraformAzurerm,
              actual: 'no expiry',
              expected: 'deleted after 90 days',
            },
          ],
        },
        {
          name: 'a tag that nothing follows, in azure-native',
          input: azureNativeAccount({ tags: { retention: '90 days' } }),
          findings: [
            {
              messageId: 'never',
              address: LAKE.pulumiAzureNative,
              actual: 'no expiry',
              expected: 'deleted after 90 days',
            },
          ],
        },
      ],
    ),
  },
  { describe, it },
);
