import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryLargeTableUnpartitioned } from '../../../policies/partitioning/bigquery-large-table-unpartitioned';
import { found, told, unsure } from '../../fixtures/warehouses';

import { dataset } from '../../fixtures/workload';

const SCHEMA = JSON.stringify([
  { name: 'id', type: 'STRING' },
  { name: 'happened_at', type: 'TIMESTAMP' },
]);
const FOUND = { actual: 'no partitions', expected: 'partitions by time' };

PolicyTester.run(
  bigqueryLargeTableUnpartitioned,
  {
    passing: [
      ...told('table', 'partitions', { table_id: 'events', schema: SCHEMA, time_partitioning: [{ type: 'DAY' }] }),
      ...told('table', 'clustering', { table_id: 'events', schema: SCHEMA, clustering: ['id'] }),
      ...told('table', 'a small table', { table_id: 'events', schema: SCHEMA }, { stated: { storedBytes: 1e6 } }),
      ...told('table', 'no time', { table_id: 'events', schema: '[{"name":"id","type":"STRING"}]' }),
    ],
    failing: [
      ...found(
        'table',
        'a large table',
        { table_id: 'stock', schema: SCHEMA },
        { ...FOUND, messageId: 'large' },
        {
          datasets: [dataset()],
        },
      ),
      ...found(
        'table',
        'a table that grows',
        { table_id: 'page_events', schema: SCHEMA },
        { ...FOUND, messageId: 'growing' },
      ),
    ],
    cannotTell: [...unsure('table', 'nobody says how much', { table_id: 'stock', schema: SCHEMA }, /storedBytes/)],
  },
  { describe, it },
);
