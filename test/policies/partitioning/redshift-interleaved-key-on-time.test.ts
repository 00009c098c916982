import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redshiftInterleavedKeyOnTime } from '../../../policies/partitioning/redshift-interleaved-key-on-time';
import { found, told } from '../../fixtures/warehouses';

PolicyTester.run(
  redshiftInterleavedKeyOnTime,
  {
    passing: [
      ...told('statement', 'columns that do not rise', {
        sql: 'CREATE TABLE t (a int, b text) INTERLEAVED SORTKEY(a, b)',
      }),
      ...told('statement', 'a compound key', { sql: 'CREATE TABLE t (at timestamp) COMPOUND SORTKEY(at)' }),
    ],
    failing: [
      ...found(
        'statement',
        'a time',
        { sql: 'CREATE TABLE t (a int, sold timestamp) INTERLEAVED SORTKEY(a, sold)' },
        { messageId: 'rising', actual: 'sold', expected: 'a compound key' },
      ),
      ...found(
        'statement',
        'an identity',
        { sql: 'CREATE TABLE t (no bigint IDENTITY(1,1), a int) INTERLEAVED SORTKEY(no, a)' },
        { messageId: 'rising', actual: 'no', expected: 'a compound key' },
      ),
      ...found(
        'statement',
        'nine columns',
        { sql: 'CREATE TABLE t (z int) INTERLEAVED SORTKEY(a, b, c, d, e, f, g, h, i)' },
        { messageId: 'many', actual: '9 columns', expected: '8 columns at the most' },
      ),
    ],
  },
  { describe, it },
);
