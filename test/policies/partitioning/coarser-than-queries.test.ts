import { PolicyTester } from '../../../harness/testing/policy-tester';
import { coarserThanQueries } from '../../../policies/partitioning/coarser-than-queries';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { dataset } from '../../fixtures/workload';

const by = (key: string): readonly Part[] => [{ table: 'orders', keys: [[key, 'string']] }];
const asking = (lookBackDays: number, bytesPerDay = 10e9) => ({
  workload: {
    orders: stating(
      dataset({ bytesPerDay, reads: [{ filter: ['ordered_at'], lookBackDays, perDay: 100, columns: 0.2 }] }),
    ),
  },
});

PolicyTester.run(
  coarserThanQueries,
  {
    passing: cases(
      inEach('days for queries of a day', by('ordered_at_day'), asking(1)),
      inEach('months for queries of a quarter', by('ordered_at_month'), asking(90)),
      inEach('months where a day fills no file', by('ordered_at_month'), asking(1, 1e6)),
      inEach('queries that nobody states', by('ordered_at_month')),
    ),
    failing: cases(
      findsInEach(
        'months for queries of a day',
        by('ordered_at_month'),
        [{ at: 'orders', messageId: 'coarse', actual: '16.2 TB a day', expected: '1.5 TB a day' }],
        asking(1),
      ),
    ),
  },
  { describe, it },
);
