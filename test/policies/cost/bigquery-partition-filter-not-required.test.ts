import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryPartitionFilterNotRequired } from '../../../policies/cost/bigquery-partition-filter-not-required';
import { found, told } from '../../fixtures/warehouses';

const OPEN = { messageId: 'open', actual: 'no filter required', expected: 'a filter on the partitions required' };
const DAILY = { table_id: 'orders', time_partitioning: [{ type: 'DAY', field: 'ordered_at' }] };

PolicyTester.run(
  bigqueryPartitionFilterNotRequired,
  {
    passing: [
      ...told('table', 'required', { ...DAILY, require_partition_filter: true }),
      ...told('table', 'no partitions', { table_id: 'orders' }),
    ],
    failing: [
      ...found('table', 'the default', DAILY, OPEN),
      ...found(
        'table',
        'ranges',
        { range_partitioning: [{ field: 'id', range: { start: 0, end: 9, interval: 1 } }] },
        OPEN,
      ),
    ],
  },
  { describe, it },
);
