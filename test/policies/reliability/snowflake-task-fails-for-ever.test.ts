import { PolicyTester } from '../../../harness/testing/policy-tester';
import { snowflakeTaskFailsForEver } from '../../../policies/reliability/snowflake-task-fails-for-ever';
import { found, told } from '../../fixtures/warehouses';

const TASK = { name: 'T', sql_statement: 'select 1', warehouse: 'WH', error_integration: 'ALERTS' };

PolicyTester.run(
  snowflakeTaskFailsForEver,
  {
    passing: [
      ...told('task', 'stops after three', { ...TASK, suspend_task_after_num_failures: 3 }),
      ...told('task', 'the default of the account', TASK),
      ...told('transfer', 'a query of BigQuery', { display_name: 'd' }),
    ],
    failing: [
      ...found(
        'task',
        'never stops',
        { ...TASK, suspend_task_after_num_failures: 0 },
        {
          messageId: 'endless',
          actual: 'never',
          expected: 'after a few failures',
        },
      ),
      ...found(
        'task',
        'runs over itself',
        { ...TASK, allow_overlapping_execution: 'true' },
        {
          messageId: 'overlaps',
          actual: 'overlapping runs',
          expected: 'one run at a time',
        },
      ),
      ...found(
        'task',
        'tells nobody',
        { name: 'T', sql_statement: 'select 1' },
        {
          messageId: 'silent',
          actual: 'nobody',
          expected: 'a notification integration',
        },
      ),
    ],
  },
  { describe, it },
);
