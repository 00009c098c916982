import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamicTableLagTreatedAsGuarantee } from '../../../policies/freshness/dynamic-table-lag-treated-as-guarantee';
import { found, told, unsure } from '../../fixtures/warehouses';

const HOUR = { name: 'DAILY', query: 'select 1', target_lag: [{ maximum_duration: '1 hour' }] };

PolicyTester.run(
  dynamicTableLagTreatedAsGuarantee,
  {
    passing: [
      ...told('dynamicTable', 'room', HOUR, { stated: { freshness: 7200 } }),
      ...told('dynamicTable', 'downstream', { name: 'DAILY', target_lag: [{ downstream: true }] }),
    ],
    failing: [
      ...found(
        'dynamicTable',
        'no room',
        HOUR,
        { messageId: 'equal', actual: '1 h', expected: 'less than 1 h' },
        { stated: { freshness: 3600 } },
      ),
    ],
    cannotTell: [...unsure('dynamicTable', 'nobody says how fresh', HOUR, /freshness/)],
  },
  { describe, it },
);
