import { PolicyTester } from '../../../harness/testing/policy-tester';
import { highChurnTableWithLongTimeTravel } from '../../../policies/cost/high-churn-table-with-long-time-travel';
import { found, told } from '../../fixtures/warehouses';

const LONG = { messageId: 'long', actual: '30 days', expected: '1 day at the most, and transient' };

PolicyTester.run(
  highChurnTableWithLongTimeTravel,
  {
    passing: [
      ...told('schema', 'a staging schema with a day', { name: 'STAGING', data_retention_time_in_days: 1 }),
      ...told('schema', 'a published schema', { name: 'MART', data_retention_time_in_days: 30 }),
      ...told('schema', 'unset, as the provider prints it', { name: 'STAGING', data_retention_time_in_days: -1 }),
    ],
    failing: [
      ...found('schema', 'a staging schema', { name: 'STAGING', data_retention_time_in_days: 30 }, LONG),
      ...found('database', 'a landing database', { name: 'DUKA_LANDING', data_retention_time_in_days: 30 }, LONG),
    ],
  },
  { describe, it },
);
