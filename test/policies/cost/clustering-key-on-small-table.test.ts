import { PolicyTester } from '../../../harness/testing/policy-tester';
import { clusteringKeyOnSmallTable } from '../../../policies/cost/clustering-key-on-small-table';
import { found, told, unsure } from '../../fixtures/warehouses';

const KEYED = { name: 'ORDERS', cluster_by: ['region'] };

PolicyTester.run(
  clusteringKeyOnSmallTable,
  {
    passing: [
      ...told('snowflakeTable', 'terabytes', KEYED, { stated: { storedBytes: 5e12 } }),
      ...told('snowflakeTable', 'no key', { name: 'ORDERS' }),
    ],
    failing: [
      ...found(
        'snowflakeTable',
        'gigabytes',
        KEYED,
        { messageId: 'small', actual: '50 GB', expected: '1 TB or more, or no key' },
        { stated: { storedBytes: 50e9 } },
      ),
    ],
    cannotTell: [...unsure('snowflakeTable', 'nobody says how much', KEYED, /storedBytes/)],
  },
  { describe, it },
);
