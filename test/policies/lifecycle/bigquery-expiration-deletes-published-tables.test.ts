import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryDefaultExpirationDeletesPublishedTables } from '../../../policies/lifecycle/bigquery-expiration-deletes-published-tables';
import { found, told, unsure } from '../../fixtures/warehouses';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FOUND = { actual: '30 days', expected: 'no expiry of tables' };

function expiring(dataset_id: string) {
  return { dataset_id, location: 'africa-south1', default_table_expiration_ms: 30 * DAY };
}

PolicyTester.run(
  bigqueryDefaultExpirationDeletesPublishedTables,
  {
    passing: [
      ...told('dataset', 'none', { dataset_id: 'mart' }),
      ...told('dataset', 'scratch space', expiring('scratch')),
      ...told('dataset', 'a trial', expiring('sales_dev')),
      ...told('dataset', 'after the retention', expiring('sales'), { stated: { retention: 7 } }),
    ],
    failing: [
      ...found('dataset', 'a published dataset', expiring('mart'), { ...FOUND, messageId: 'published' }),
      ...found(
        'dataset',
        'a table that is declared',
        expiring('sales'),
        { ...FOUND, messageId: 'declared' },
        {
          others: { orders: ['table', { dataset_id: 'sales', table_id: 'orders' }] },
        },
      ),
      ...found(
        'dataset',
        'before the retention',
        expiring('sales'),
        { ...FOUND, messageId: 'early' },
        {
          stated: { retention: 365 },
        },
      ),
    ],
    cannotTell: [...unsure('dataset', 'nobody says for how long', expiring('sales'), /retention/)],
  },
  { describe, it },
);
