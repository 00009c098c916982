import { PolicyTester } from '../../../harness/testing/policy-tester';
import { tableDataArchivedUnreadable } from '../../../policies/lifecycle/table-data-archived-unreadable';
import { cases, findsInEach, inEach, stating } from '../../fixtures/lake';
import { azureNativeLife, azurermLife } from '../../fixtures/lifecycles';
import { LAKE } from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

const moved = (to: string, day = 90, expires?: number) =>
  ({ bucket: 'lake', rules: [{ moves: [[to, day]], ...(expires === undefined ? {} : { expires }) }] }) as const;
const asking = (lookBackDays: number) =>
  dataset({ prefix: 'orders/', reads: [{ filter: ['ordered_at'], lookBackDays, perDay: 1, columns: 1 }] });
const expected = 'a class that is read at once';

PolicyTester.run(
  tableDataArchivedUnreadable,
  {
    passing: cases(
      inEach('a cold class that is read at once', [moved('GLACIER_IR'), { table: 'orders' }]),
      inEach('an archive that data never reaches', [moved('GLACIER', 90, 60), { table: 'orders' }]),
      inEach('no table there', [moved('GLACIER')]),
      inEach('queries that ask for younger data', [moved('GLACIER'), { table: 'orders' }], {
        workload: { lake: stating(asking(30)) },
      }),
      [
        {
          name: 'the cold tier of Azure',
          input: azurermLife({ moves: [['Cold', 90]] }),
          workload: holding(LAKE.terraformAzurerm, asking(365)),
        },
      ],
    ),
    failing: cases(
      findsInEach(
        'an archive under a table',
        [moved('GLACIER'), { table: 'orders' }],
        [{ at: 'lake', messageId: 'table', actual: 'GLACIER after 90 days', expected }],
      ),
      findsInEach(
        'the deep archive',
        [moved('DEEP_ARCHIVE', 180, 730), { table: 'orders' }],
        [{ at: 'lake', messageId: 'table', actual: 'DEEP_ARCHIVE after 180 days', expected }],
      ),
      findsInEach(
        'queries that ask for archived data',
        [moved('GLACIER'), { table: 'orders' }],
        [{ at: 'lake', messageId: 'dataset', actual: 'GLACIER after 90 days', expected: 'readable for 1 year' }],
        { workload: { lake: stating(asking(365)) } },
      ),
      [
        {
          name: "Azure's archive, in azurerm",
          input: azurermLife({ moves: [['Archive', 90]] }),
          workload: holding(LAKE.terraformAzurerm, asking(365)),
          findings: [
            {
              messageId: 'dataset',
              address: LAKE.terraformAzurerm,
              actual: 'Archive after 90 days',
              expected: 'readable for 1 year',
            },
          ],
        },
        {
          name: "Azure's archive, in azure-native",
          input: azureNativeLife({ moves: [['Archive', 90]] }),
          workload: holding(LAKE.pulumiAzureNative, asking(365)),
          findings: [
            {
              messageId: 'dataset',
              address: LAKE.pulumiAzureNative,
              actual: 'Archive after 90 days',
              expected: 'readable for 1 year',
            },
          ],
        },
      ],
    ),
    cannotTell: [
      {
        name: "a lake's account in Azure",
        input: azurermLife({ moves: [['Archive', 90]] }, { is_hns_enabled: true }),
        because: /`read` of its datasets/,
      },
    ],
  },
  { describe, it },
);
