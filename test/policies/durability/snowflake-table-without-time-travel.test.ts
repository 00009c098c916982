import { PolicyTester } from '../../../harness/testing/policy-tester';
import { snowflakeTableWithoutTimeTravel } from '../../../policies/durability/snowflake-table-without-time-travel';
import { found, told } from '../../fixtures/warehouses';

PolicyTester.run(
  snowflakeTableWithoutTimeTravel,
  {
    passing: [
      ...told('snowflakeTable', 'the default of its schema', { name: 'ORDERS', data_retention_time_in_days: -1 }),
      ...told('snowflakeTable', 'a staging table', { name: 'ORDERS_STG', data_retention_time_in_days: 0 }),
    ],
    failing: [
      ...found(
        'snowflakeTable',
        'none',
        { name: 'ORDERS', data_retention_time_in_days: 0 },
        { messageId: 'none', actual: '0 days', expected: '1 day or more' },
      ),
    ],
  },
  { describe, it },
);
