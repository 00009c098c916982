import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dearerThanStaying } from '../../../policies/lifecycle/dearer-than-staying';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { azureNativeLife, azurermLife, googleLife, pulumiGcpLife } from '../../fixtures/lifecycles';
import { LAKE } from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

const moved = (to: string, day: number): Part => ({ bucket: 'lake', rules: [{ moves: [[to, day]], expires: 365 }] });
/** Most of what is kept is read many times a day, or next to none of it. */
const read = (lookBackDays: number) =>
  dataset({ reads: [{ filter: ['ordered_at'], lookBackDays, perDay: 100, columns: 0.5 }] });
const asking = (lookBackDays: number) => ({ workload: { lake: stating(read(lookBackDays)) } });
const months = { moves: [['NEARLINE', 30]], expires: 365 } as const;

PolicyTester.run(
  dearerThanStaying,
  {
    passing: cases(
      inEach('data that queries no longer ask for', [moved('STANDARD_IA', 60)], asking(30)),
      inEach('a workload that nobody states', [moved('STANDARD_IA', 30)]),
      inEach('a move that comes too early anyway', [moved('STANDARD_IA', 10)], asking(300)),
      inEach('no moves', [{ bucket: 'lake' }], asking(300)),
    ),
    failing: cases(
      findsInEach(
        'data that queries ask for all the time',
        [moved('STANDARD_IA', 30)],
        [{ at: 'lake', messageId: 'dearer', actual: 'USD 38435 a month', expected: 'USD 122 a month in STANDARD' }],
        asking(300),
      ),
      [
        {
          name: 'data that queries ask for all the time, in Google Terraform',
          input: googleLife(months),
          workload: holding(LAKE.terraformGoogle, read(300)),
          findings: [
            {
              messageId: 'dearer',
              address: LAKE.terraformGoogle,
              actual: 'at least USD 38353 a month',
              expected: 'USD 96.55 a month in STANDARD',
            },
          ],
        },
        {
          name: 'data that queries ask for all the time, in Pulumi for Google',
          input: pulumiGcpLife(months),
          workload: holding(LAKE.pulumiGcp, read(300)),
          findings: [
            {
              messageId: 'dearer',
              address: LAKE.pulumiGcp,
              actual: 'at least USD 38353 a month',
              expected: 'USD 96.55 a month in STANDARD',
            },
          ],
        },
        {
          name: 'data that queries ask for all the time, in azurerm',
          input: azurermLife({ moves: [['Cool', 30]], expires: 365 }),
          workload: holding(LAKE.terraformAzurerm, read(300)),
          findings: [
            {
              messageId: 'dearer',
              address: LAKE.terraformAzurerm,
              actual: 'at least USD 51185 a month',
              expected: 'USD 119 a month in Hot',
            },
          ],
        },
        {
          name: 'data that queries ask for all the time, in azure-native',
          input: azureNativeLife({ moves: [['Cool', 30]], expires: 365 }),
          workload: holding(LAKE.pulumiAzureNative, read(300)),
          findings: [
            {
              messageId: 'dearer',
              address: LAKE.pulumiAzureNative,
              actual: 'at least USD 51185 a month',
              expected: 'USD 119 a month in Hot',
            },
          ],
        },
      ],
    ),
  },
  { describe, it },
);
