import { PolicyTester } from '../../../harness/testing/policy-tester';
import { snapshotExpiryShorterThanReaders } from '../../../policies/lifecycle/snapshot-expiry-shorter-than-readers';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const orders: Part = { table: 'orders', parameters: { table_type: 'ICEBERG' } };
const expiring = (days: number): Part => ({ optimizer: 'expiry', table: 'orders', type: 'retention', days });
const job = (timeout: number): Part => ({ job: 'train', arguments: { '--source': 'shop.orders' }, timeout });

PolicyTester.run(
  snapshotExpiryShorterThanReaders,
  {
    passing: cases(
      inEach('five days', [orders, expiring(5), job(2880)]),
      inEach('one day, and no job says that it runs for longer', [orders, expiring(1)]),
      inEach('a long job on another table', [
        orders,
        expiring(1),
        { job: 'train', arguments: { '--source': 'shop.shops' }, timeout: 2880 },
      ]),
    ),
    failing: cases(
      findsInEach(
        'a job that may read for two days',
        [orders, expiring(1), job(2880)],
        [{ at: 'expiry', messageId: 'early', actual: '1 day', expected: 'at least 2 days' }],
      ),
    ),
  },
  { describe, it },
);
