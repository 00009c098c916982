import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryTableDropUnprotected } from '../../../policies/reliability/bigquery-table-drop-unprotected';
import { found, told } from '../../fixtures/warehouses';

const OPEN = { messageId: 'open', actual: 'not protected', expected: 'protected' };

PolicyTester.run(
  bigqueryTableDropUnprotected,
  {
    passing: [
      ...told('table', 'protected by default', { table_id: 'orders' }),
      ...told('table', 'a trial', { table_id: 'orders_test', deletion_protection: false }),
    ],
    failing: [...found('table', 'open', { table_id: 'orders', deletion_protection: false }, OPEN)],
  },
  { describe, it },
);
