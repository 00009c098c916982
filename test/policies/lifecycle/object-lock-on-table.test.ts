import { PolicyTester } from '../../../harness/testing/policy-tester';
import { objectLockOnTable } from '../../../policies/lifecycle/object-lock-on-table';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const locked: Part = { bucket: 'lake', locked: true };
const iceberg: Part = { table: 'orders', parameters: { table_type: 'ICEBERG' } };

PolicyTester.run(
  objectLockOnTable,
  {
    passing: cases(
      inEach('no lock', [{ bucket: 'lake' }, iceberg]),
      inEach('a view', [locked, { ...iceberg, view: true }]),
      inEach('a plain table', [locked, { table: 'orders' }]),
      inEach('a table in another store', [locked, { ...iceberg, location: 's3://other/orders/' }]),
    ),
    failing: cases(
      findsInEach(
        'a lock on an Iceberg table',
        [locked, iceberg],
        [{ at: 'lake', messageId: 'locked', actual: 'locked', expected: 'no object lock' }],
      ),
    ),
  },
  { describe, it },
);
