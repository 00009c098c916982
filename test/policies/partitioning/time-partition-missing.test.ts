import { PolicyTester } from '../../../harness/testing/policy-tester';
import { timePartitionMissing } from '../../../policies/partitioning/time-partition-missing';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { dataset } from '../../fixtures/workload';

const timed = [
  ['order_id', 'string'],
  ['ordered_at', 'timestamp'],
] as const;
const by = (...keys: string[]): readonly Part[] => [
  { table: 'orders', columns: timed, keys: keys.map((key) => [key, 'string'] as const) },
];
const known = { workload: { orders: stating(dataset()) } };
const small = { workload: { orders: stating(dataset({ bytesPerDay: 1e5 })) } };

PolicyTester.run(
  timePartitionMissing,
  {
    passing: cases(
      inEach('a time and a county', by('dt', 'county'), known),
      inEach('no partitions', by()),
      inEach('a small table', by('county'), small),
      inEach('a table without a time', [{ table: 'orders', keys: [['county', 'string']] }]),
      inEach('a key that is wrong in itself', by('customer_id')),
    ),
    failing: cases(
      findsInEach(
        'counties only, asked about times',
        by('county'),
        [{ at: 'orders', messageId: 'asked', actual: 'by county, over 3.65 TB', expected: 'a time, then county' }],
        known,
      ),
      findsInEach('counties only, over a time column', by('county'), [
        { at: 'orders', messageId: 'has-time', actual: 'by county', expected: 'a time, then county' },
      ]),
    ),
  },
  { describe, it },
);
