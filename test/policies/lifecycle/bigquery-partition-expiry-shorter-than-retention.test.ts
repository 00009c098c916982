import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryPartitionExpiryShorterThanRetention } from '../../../policies/lifecycle/bigquery-partition-expiry-shorter-than-retention';
import { found, told, unsure } from '../../fixtures/warehouses';

const DAY = 86_400_000;
const KEPT = { stated: { retention: 365 } };

function expiring(days?: number) {
  const expiry = days === undefined ? {} : { expiration_ms: days * DAY };
  return { dataset_id: 'sales', table_id: 'orders', time_partitioning: [{ type: 'DAY', ...expiry }] };
}

PolicyTester.run(
  bigqueryPartitionExpiryShorterThanRetention,
  {
    passing: [
      ...told('table', 'after the retention', expiring(365), KEPT),
      ...told('table', 'by the default of the dataset', expiring(), {
        ...KEPT,
        others: { sales: ['dataset', { dataset_id: 'sales', default_partition_expiration_ms: 365 * DAY }] },
      }),
      ...told('table', 'no partitions', { table_id: 'orders' }),
    ],
    failing: [
      ...found('table', 'too early', expiring(30), { messageId: 'early', actual: '30 days', expected: '1 year' }, KEPT),
      ...found('table', 'never', expiring(), { messageId: 'never', actual: 'never', expected: '1 year' }, KEPT),
    ],
    cannotTell: [...unsure('table', 'nobody says for how long', expiring(30), /retention/)],
  },
  { describe, it },
);
