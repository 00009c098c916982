import { PolicyTester } from '../../../harness/testing/policy-tester';
import { stagingTableWithLongTimeTravel } from '../../../policies/cost/staging-table-with-long-time-travel';
import { found, told } from '../../fixtures/warehouses';

const LONG = { messageId: 'long', actual: '30 days', expected: '1 day at the most' };
const MONTH = { name: 'ORDERS', data_retention_time_in_days: 30 };

PolicyTester.run(
  stagingTableWithLongTimeTravel,
  {
    passing: [
      ...told('snowflakeTable', 'a day', { name: 'ORDERS_STG', data_retention_time_in_days: 1 }),
      ...told('snowflakeTable', 'a table that people build on', { ...MONTH, schema: 'MART' }),
      ...told('table', 'a table of BigQuery', { table_id: 'orders_stg' }),
    ],
    failing: [
      ...found('snowflakeTable', 'by its name', { ...MONTH, name: 'ORDERS_STG' }, LONG),
      ...found('snowflakeTable', 'by its schema', { ...MONTH, schema: 'STAGING' }, LONG),
    ],
  },
  { describe, it },
);
