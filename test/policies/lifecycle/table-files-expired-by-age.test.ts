import { PolicyTester } from '../../../harness/testing/policy-tester';
import { tableFilesExpiredByAge } from '../../../policies/lifecycle/table-files-expired-by-age';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const iceberg: Part = { table: 'orders', parameters: { table_type: 'ICEBERG' } };
const delta: Part = { table: 'orders', parameters: { 'spark.sql.sources.provider': 'delta' } };
const found = { at: 'lake', messageId: 'deletes' };

PolicyTester.run(
  tableFilesExpiredByAge,
  {
    passing: cases(
      inEach('a plain table', [{ bucket: 'lake', rules: [{ expires: 30 }] }, { table: 'orders' }]),
      inEach('a rule for another prefix', [{ bucket: 'lake', rules: [{ prefix: 'raw/', expires: 30 }] }, iceberg]),
      inEach('old versions', [{ bucket: 'lake', versioned: true, rules: [{ old: 30 }] }, iceberg]),
      inEach('a table in another store', [
        { bucket: 'lake', rules: [{ expires: 30 }] },
        { ...iceberg, location: 's3://other/orders/' },
      ]),
    ),
    failing: cases(
      findsInEach(
        'a rule for the whole store',
        [{ bucket: 'lake', rules: [{ expires: 30 }] }, iceberg],
        [{ ...found, actual: 'deleted after 30 days', expected: 'no expiration under orders/' }],
      ),
      findsInEach(
        'a rule for a folder of the table',
        [{ bucket: 'lake', rules: [{ prefix: 'orders/data/', expires: 90 }] }, delta],
        [{ ...found, actual: 'deleted after 90 days', expected: 'no expiration under orders/' }],
      ),
    ),
  },
  { describe, it },
);
