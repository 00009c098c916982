import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryPartitionBoundaryInUtc } from '../../../policies/scheduling/bigquery-partition-boundary-in-utc';
import { found, told, unsure } from '../../fixtures/warehouses';

function daily(type: string) {
  return {
    table_id: 'orders',
    schema: JSON.stringify([{ name: 'ordered', type }]),
    time_partitioning: [{ type: 'DAY', field: 'ordered' }],
  };
}

const UTC = { messageId: 'utc', actual: 'days of UTC', expected: 'local days in a DATE column' };

PolicyTester.run(
  bigqueryPartitionBoundaryInUtc,
  {
    passing: [
      ...told('table', 'a local day', daily('DATE')),
      ...told('table', 'a business in UTC', daily('TIMESTAMP'), { stated: { utcOffset: 0 } }),
    ],
    failing: [
      ...found('table', 'a time', daily('TIMESTAMP'), UTC, { stated: { utcOffset: 3 } }),
      ...found('table', 'the time of arrival', { time_partitioning: [{ type: 'DAY' }] }, UTC, {
        stated: { utcOffset: 3 },
      }),
    ],
    cannotTell: [...unsure('table', 'nobody says where the business is', daily('TIMESTAMP'), /utcOffset/)],
  },
  { describe, it },
);
