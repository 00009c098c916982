import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseSuspendsLateOrNever } from '../../../policies/cost/warehouse-suspends-late-or-never';
import { found, told } from '../../fixtures/warehouses';

const SNOWFLAKE = '600 s at the most, written out';

PolicyTester.run(
  warehouseSuspendsLateOrNever,
  {
    passing: [
      ...told('warehouse', 'a minute', { name: 'WH', auto_suspend: 60 }),
      ...told('sqlEndpoint', 'one of Databricks, which another rule looks at', { name: 'WH', auto_stop_mins: 0 }),
    ],
    failing: [
      ...found(
        'warehouse',
        'never',
        { name: 'WH', auto_suspend: 0 },
        { messageId: 'never', actual: 'never', expected: SNOWFLAKE },
      ),
      ...found(
        'warehouse',
        'an hour',
        { name: 'WH', auto_suspend: 3600 },
        { messageId: 'late', actual: '3600 s', expected: SNOWFLAKE },
      ),
      ...found(
        'warehouse',
        'unset',
        { name: 'WH' },
        { messageId: 'unset', actual: '600 s by default', expected: SNOWFLAKE },
      ),
      ...found(
        'warehouse',
        'unset, as the provider prints it',
        { name: 'WH', auto_suspend: -1 },
        { messageId: 'unset', actual: '600 s by default', expected: SNOWFLAKE },
      ),
    ],
  },
  { describe, it },
);
