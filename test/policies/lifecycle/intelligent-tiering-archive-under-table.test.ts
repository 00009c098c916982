import { PolicyTester } from '../../../harness/testing/policy-tester';
import { intelligentTieringArchiveUnderTable } from '../../../policies/lifecycle/intelligent-tiering-archive-under-table';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { dataset } from '../../fixtures/workload';

const tiered: Part = { bucket: 'lake', archiveTiers: ['ARCHIVE_ACCESS', 'DEEP_ARCHIVE_ACCESS'] };
const found = {
  at: 'lake',
  messageId: 'archives',
  actual: 'ARCHIVE_ACCESS, DEEP_ARCHIVE_ACCESS',
  expected: 'no archive tiers',
};

PolicyTester.run(
  intelligentTieringArchiveUnderTable,
  {
    passing: cases(
      inEach('no table there', [tiered]),
      inEach('no archive tiers', [{ bucket: 'lake' }, { table: 'orders' }]),
      inEach('data that nobody reads', [tiered], { workload: { lake: stating(dataset({ reads: [] })) } }),
    ),
    failing: cases(
      findsInEach('archive tiers under a table', [tiered, { table: 'orders' }], [found]),
      findsInEach('archive tiers under data that is read', [tiered], [found], {
        workload: { lake: stating(dataset()) },
      }),
    ),
  },
  { describe, it },
);
