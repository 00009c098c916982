import { PolicyTester } from '../../../harness/testing/policy-tester';
import { keyNotFiltered } from '../../../policies/partitioning/key-not-filtered';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { dataset } from '../../fixtures/workload';

const by = (...keys: string[]): readonly Part[] => [
  { table: 'orders', keys: keys.map((key) => [key, 'string'] as const) },
];
const asking = (...filter: string[]) => ({
  workload: { orders: stating(dataset({ reads: [{ filter, lookBackDays: 1, perDay: 100, columns: 0.2 }] })) },
});

PolicyTester.run(
  keyNotFiltered,
  {
    passing: cases(
      inEach('keys that queries name', by('ordered_at_day', 'county'), asking('ordered_at', 'county')),
      inEach('a time in three keys', by('year', 'month', 'day'), asking('ordered_at')),
      inEach('queries that nobody states', by('county')),
      inEach('a key that is wrong in itself', by('customer_id'), asking('ordered_at')),
    ),
    failing: cases(
      findsInEach(
        'a key that no query names',
        by('ordered_at_day', 'county'),
        [{ at: 'orders', messageId: 'unused', actual: 'partitioned by county', expected: 'by ordered_at' }],
        asking('ordered_at'),
      ),
    ),
  },
  { describe, it },
);
