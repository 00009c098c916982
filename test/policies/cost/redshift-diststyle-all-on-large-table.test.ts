import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redshiftDiststyleAllOnLargeTable } from '../../../policies/cost/redshift-diststyle-all-on-large-table';
import { found, told, unsure } from '../../fixtures/warehouses';

const FOUND = { actual: 'DISTSTYLE ALL', expected: 'AUTO, KEY or EVEN' };

function everywhere(name: string) {
  return { sql: `CREATE TABLE ${name} (a int) DISTSTYLE ALL;` };
}

PolicyTester.run(
  redshiftDiststyleAllOnLargeTable,
  {
    passing: [
      ...told('statement', 'a small table', everywhere('mart.dim_county')),
      ...told('statement', 'a table that is known to be small', everywhere('orders'), { stated: { storedBytes: 1e6 } }),
      ...told('statement', 'spread', { sql: 'CREATE TABLE orders (a int) DISTSTYLE EVEN' }),
    ],
    failing: [
      ...found('statement', 'a table that grows', everywhere('mart.orders'), { ...FOUND, messageId: 'growing' }),
      ...found(
        'statement',
        'a large table',
        everywhere('stock'),
        { ...FOUND, messageId: 'large' },
        {
          stated: { storedBytes: 1e12 },
        },
      ),
    ],
    cannotTell: [...unsure('statement', 'nobody says how much', everywhere('stock'), /storedBytes/)],
  },
  { describe, it },
);
