import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redshiftDistKeySkewed } from '../../../policies/partitioning/redshift-dist-key-skewed';
import { found, told, unsure } from '../../fixtures/warehouses';

import { dataset } from '../../fixtures/workload';

const EXPECTED = 'a column of 1000 values or more, or AUTO';

PolicyTester.run(
  redshiftDistKeySkewed,
  {
    passing: [
      ...told('statement', 'an id', { sql: 'CREATE TABLE t (customer_id int, at date) DISTKEY(customer_id)' }),
      ...told('statement', 'no key', { sql: 'CREATE TABLE t (a int) DISTSTYLE EVEN' }),
    ],
    failing: [
      ...found(
        'statement',
        'a country',
        { sql: 'CREATE TABLE t (id int, country text) DISTKEY(country)' },
        {
          messageId: 'few',
          actual: 'country',
          expected: EXPECTED,
        },
      ),
      ...found(
        'statement',
        'a date, beside its column',
        { sql: 'CREATE TABLE t (id int, sale_date date DISTKEY)' },
        {
          messageId: 'few',
          actual: 'sale_date',
          expected: EXPECTED,
        },
      ),
      ...found(
        'statement',
        'few values by the workload',
        { sql: 'CREATE TABLE t (county text) DISTKEY(county)' },
        { messageId: 'few', actual: '47 values', expected: EXPECTED },
        { datasets: [dataset()] },
      ),
    ],
    cannotTell: [
      ...unsure('statement', 'nobody says', { sql: 'CREATE TABLE t (shop text) DISTKEY(shop)' }, /distinct/),
    ],
  },
  { describe, it },
);
