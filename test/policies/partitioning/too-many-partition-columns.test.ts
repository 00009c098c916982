import { PolicyTester } from '../../../harness/testing/policy-tester';
import { tooManyPartitionColumns } from '../../../policies/partitioning/too-many-partition-columns';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { dataset } from '../../fixtures/workload';

const by = (...keys: string[]): readonly Part[] => [
  { table: 'orders', keys: keys.map((key) => [key, 'string'] as const) },
];

PolicyTester.run(
  tooManyPartitionColumns,
  {
    passing: cases(
      inEach('a time and two others', by('dt', 'county', 'channel')),
      inEach('a time in four keys, and one other', by('year', 'month', 'day', 'hour', 'county')),
      inEach('volumes that decide', by('dt', 'county', 'channel', 'shop', 'status'), {
        workload: { orders: stating(dataset()) },
      }),
    ),
    failing: cases(
      findsInEach('a time and four others', by('dt', 'county', 'channel', 'shop', 'status'), [
        { at: 'orders', messageId: 'too-many', actual: '5 things', expected: 'at most 3' },
      ]),
    ),
  },
  { describe, it },
);
