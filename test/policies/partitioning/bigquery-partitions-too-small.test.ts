import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryPartitionsTooSmall } from '../../../policies/partitioning/bigquery-partitions-too-small';
import { found, told, unsure } from '../../fixtures/warehouses';

import { dataset } from '../../fixtures/workload';

const BY_HOUR = { table_id: 'orders', time_partitioning: [{ type: 'HOUR' }] };
const BY_DAY = { table_id: 'orders', time_partitioning: [{ type: 'DAY' }] };

PolicyTester.run(
  bigqueryPartitionsTooSmall,
  {
    passing: [
      ...told('table', 'ten gigabytes a day', BY_DAY, { datasets: [dataset()] }),
      ...told('table', 'months', { table_id: 'orders', time_partitioning: [{ type: 'MONTH' }] }),
    ],
    failing: [
      ...found(
        'table',
        'hours',
        BY_HOUR,
        { messageId: 'small', actual: '417 MB', expected: '10 GB or more' },
        { datasets: [dataset()] },
      ),
      ...found(
        'table',
        'small days',
        BY_DAY,
        { messageId: 'small', actual: '50 MB', expected: '10 GB or more' },
        { datasets: [dataset({ bytesPerDay: 50e6 })] },
      ),
    ],
    cannotTell: [...unsure('table', 'nobody says how much', BY_DAY, /how much a day brings/)],
  },
  { describe, it },
);
