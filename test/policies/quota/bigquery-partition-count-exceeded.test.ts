import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryPartitionCountExceeded } from '../../../policies/quota/bigquery-partition-count-exceeded';
import { found, told } from '../../fixtures/warehouses';

const DAY = 86_400_000;

function partitioned(type: string, days?: number) {
  const expiry = days === undefined ? {} : { expiration_ms: days * DAY };
  return { dataset_id: 'sales', table_id: 'orders', time_partitioning: [{ type, ...expiry }] };
}

function ranged(end: number) {
  return { table_id: 'orders', range_partitioning: [{ field: 'id', range: [{ start: 0, end, interval: 10 }] }] };
}

PolicyTester.run(
  bigqueryPartitionCountExceeded,
  {
    passing: [
      ...told('table', 'days for ever', partitioned('DAY')),
      ...told('table', 'hours for a month', partitioned('HOUR', 30)),
      ...told('table', 'hours that the dataset ends', partitioned('HOUR'), {
        others: { sales: ['dataset', { dataset_id: 'sales', default_partition_expiration_ms: 30 * DAY }] },
      }),
      ...told('table', 'few ranges', ranged(1000)),
    ],
    failing: [
      ...found('table', 'hours for two years', partitioned('HOUR', 730), {
        messageId: 'kept',
        actual: '17520 partitions',
        expected: '10000 at the most',
      }),
      ...found('table', 'hours for ever', partitioned('HOUR'), {
        messageId: 'endless',
        actual: '10000 partitions after 416 days',
        expected: 'coarser partitions, or an expiry',
      }),
      ...found('table', 'many ranges', ranged(1_000_000), {
        messageId: 'ranges',
        actual: '100000 partitions',
        expected: '10000 at the most',
      }),
    ],
  },
  { describe, it },
);
