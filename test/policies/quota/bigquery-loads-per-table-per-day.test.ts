import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryLoadsPerTablePerDay } from '../../../policies/quota/bigquery-loads-per-table-per-day';
import { found, told, unsure } from '../../fixtures/warehouses';

import { dataset } from '../../fixtures/workload';

const TABLE = { table_id: 'orders' };
const EVERY_MINUTE = { by: 'batch', everySeconds: 60 } as const;

PolicyTester.run(
  bigqueryLoadsPerTablePerDay,
  {
    passing: [
      ...told('table', 'one load a minute', TABLE, { datasets: [dataset({ written: EVERY_MINUTE })] }),
      ...told(
        'table',
        'partitions by arrival',
        { ...TABLE, time_partitioning: [{ type: 'DAY' }] },
        { stated: { runsPerDay: 2880 } },
      ),
    ],
    failing: [
      ...found(
        'table',
        'two sources',
        TABLE,
        { messageId: 'often', actual: '2880 loads a day', expected: '1500 at the most' },
        { datasets: [dataset({ written: EVERY_MINUTE }), dataset({ name: 'returns', written: EVERY_MINUTE })] },
      ),
      ...found(
        'table',
        'stated',
        TABLE,
        { messageId: 'often', actual: '2000 loads a day', expected: '1500 at the most' },
        { stated: { runsPerDay: 2000 } },
      ),
    ],
    cannotTell: [...unsure('table', 'nobody says how often', TABLE, /runsPerDay/)],
  },
  { describe, it },
);
