import { PolicyTester } from '../../../harness/testing/policy-tester';
import { goldTableTransientOrZeroRetention } from '../../../policies/lifecycle/gold-table-transient-or-zero-retention';
import { found, told, unsure } from '../../fixtures/warehouses';

import { dataset } from '../../fixtures/workload';

const TRANSIENT = { messageId: 'transient', actual: 'transient', expected: 'permanent' };

PolicyTester.run(
  goldTableTransientOrZeroRetention,
  {
    passing: [
      ...told('schema', 'permanent', { name: 'GOLD', is_transient: 'default' }),
      ...told('schema', 'a staging schema', { name: 'STAGING', is_transient: 'true' }),
      ...told(
        'schema',
        'a zone that nobody builds on',
        { name: 'X', is_transient: 'true' },
        { datasets: [dataset({ zone: 'raw' })] },
      ),
      ...told('dataset', 'a dataset of BigQuery', { dataset_id: 'gold' }),
    ],
    failing: [
      ...found('schema', 'a transient schema', { name: 'GOLD', is_transient: 'true' }, TRANSIENT),
      ...found('database', 'a transient database', { name: 'DUKA_PROD', is_transient: true }, TRANSIENT),
      ...found('schema', 'a transient zone', { name: 'X', is_transient: 'true' }, TRANSIENT, { datasets: [dataset()] }),
      ...found(
        'schema',
        'no history',
        { name: 'GOLD', data_retention_time_in_days: 0 },
        { messageId: 'no-history', actual: '0 days', expected: '1 day or more' },
      ),
    ],
    cannotTell: [...unsure('schema', 'nobody says what lies there', { name: 'X', is_transient: 'true' }, /zone/)],
  },
  { describe, it },
);
