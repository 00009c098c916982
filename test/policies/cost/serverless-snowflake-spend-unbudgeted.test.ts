import { PolicyTester } from '../../../harness/testing/policy-tester';
import { serverlessSnowflakeSpendUnbudgeted } from '../../../policies/cost/serverless-snowflake-spend-unbudgeted';
import { found, told } from '../../fixtures/warehouses';

const TASK = { name: 'T', sql_statement: 'select 1', schedule: [{ minutes: 60 }] };

PolicyTester.run(
  serverlessSnowflakeSpendUnbudgeted,
  {
    passing: [
      ...told('task', 'a warehouse', { ...TASK, warehouse: 'WH' }),
      ...told('task', 'a budget', TASK, {
        others: { budget: ['execute', { execute: 'CREATE SNOWFLAKE.CORE.BUDGET platform()' }] },
      }),
    ],
    failing: [
      ...found('task', 'neither', TASK, { messageId: 'unbudgeted', actual: 'no budget', expected: 'a budget' }),
    ],
  },
  { describe, it },
);
