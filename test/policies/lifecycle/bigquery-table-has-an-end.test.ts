import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryTableHasAnEnd } from '../../../policies/lifecycle/bigquery-table-has-an-end';
import { found, told } from '../../fixtures/warehouses';

const ENDS = { messageId: 'ends', actual: 'an expiration time', expected: 'none' };
const IN_2030 = 1_893_456_000_000;

PolicyTester.run(
  bigqueryTableHasAnEnd,
  {
    passing: [
      ...told('table', 'none', { table_id: 'orders', expiration_time: null }),
      ...told('table', 'scratch space', { table_id: 'orders_tmp', expiration_time: IN_2030 }),
    ],
    failing: [...found('table', 'an end', { table_id: 'orders', expiration_time: IN_2030 }, ENDS)],
  },
  { describe, it },
);
