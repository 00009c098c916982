import { PolicyTester } from '../../../harness/testing/policy-tester';
import { lifecycleStagesMixed } from '../../../policies/partitioning/lifecycle-stages-mixed';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const outer: Part = { table: 'orders', location: 's3://lake/orders/' };

PolicyTester.run(
  lifecycleStagesMixed,
  {
    passing: cases(
      inEach('a prefix each', [outer, { table: 'shops', location: 's3://lake/shops/' }]),
      inEach('names that begin alike', [outer, { table: 'orders_raw', location: 's3://lake/orders_raw/' }]),
      inEach('the same prefix in another store', [outer, { table: 'raw', location: 's3://landing/orders/raw/' }]),
      inEach('one dataset under two names', [outer, { table: 'sales', location: 's3://lake/orders/' }]),
    ),
    failing: cases(
      findsInEach(
        'a table inside another',
        [outer, { table: 'refunds', location: 's3://lake/orders/refunds' }],
        [
          {
            at: 'orders',
            messageId: 'inside',
            actual: 's3://lake/orders/refunds',
            expected: 'a location outside of s3://lake/orders/',
          },
        ],
      ),
      findsInEach(
        'a table over the whole store',
        [
          { table: 'everything', location: 's3://lake' },
          { table: 'shops', location: 's3://lake/shops/' },
        ],
        [
          {
            at: 'everything',
            messageId: 'inside',
            actual: 's3://lake/shops/',
            expected: 'a location outside of s3://lake',
          },
        ],
      ),
      findsInEach(
        'two stages in one place',
        [
          { table: 'a', database: 'raw', location: 's3://lake/orders/' },
          { table: 'b', database: 'curated', location: 's3://lake/orders/' },
        ],
        [
          {
            at: 'a',
            messageId: 'inside',
            actual: 's3://lake/orders/',
            expected: 'a location outside of s3://lake/orders/',
          },
        ],
      ),
    ),
  },
  { describe, it },
);
