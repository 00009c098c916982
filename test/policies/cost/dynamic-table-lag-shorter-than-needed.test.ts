import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamicTableLagShorterThanNeeded } from '../../../policies/cost/dynamic-table-lag-shorter-than-needed';
import { found, told, unsure } from '../../fixtures/warehouses';

const QUICK = { name: 'DAILY', query: 'select 1', target_lag: [{ maximum_duration: '1 minute' }] };
const READER = { name: 'TOP', query: 'select * from DB.MART.DAILY', target_lag: [{ downstream: true }] };

PolicyTester.run(
  dynamicTableLagShorterThanNeeded,
  {
    passing: [
      ...told(
        'dynamicTable',
        'half of what is accepted',
        { ...QUICK, target_lag: [{ maximum_duration: '30 minutes' }] },
        {
          stated: { freshness: 3600 },
        },
      ),
      ...told('dynamicTable', 'downstream', { ...QUICK, target_lag: [{ downstream: true }] }),
    ],
    failing: [
      ...found(
        'dynamicTable',
        'a minute for an hour',
        QUICK,
        { messageId: 'short', actual: '1 min', expected: 'nearer to 1 h' },
        { stated: { freshness: 3600 } },
      ),
      ...found(
        'dynamicTable',
        'a lag of its own between others',
        QUICK,
        { messageId: 'between', actual: '1 min', expected: 'DOWNSTREAM' },
        { others: { reader: ['dynamicTable', READER] } },
      ),
    ],
    cannotTell: [...unsure('dynamicTable', 'nobody says how fresh', QUICK, /freshness/)],
  },
  { describe, it },
);
