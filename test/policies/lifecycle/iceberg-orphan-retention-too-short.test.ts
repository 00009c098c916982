import { PolicyTester } from '../../../harness/testing/policy-tester';
import { icebergOrphanRetentionTooShort } from '../../../policies/lifecycle/iceberg-orphan-retention-too-short';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const orders: Part = { table: 'orders', parameters: { table_type: 'ICEBERG' } };
const removing = (days: number, enabled = true): Part => ({
  optimizer: 'orphans',
  table: 'orders',
  type: 'orphan_file_deletion',
  days,
  enabled,
});
const early = { at: 'orphans', messageId: 'early' };

PolicyTester.run(
  icebergOrphanRetentionTooShort,
  {
    passing: cases(
      inEach('three days', [orders, removing(3)]),
      inEach('switched off', [orders, removing(1, false)]),
      inEach('snapshots', [orders, { optimizer: 'expiry', table: 'orders', type: 'retention', days: 1 }]),
    ),
    failing: cases(
      findsInEach('one day', [orders, removing(1)], [{ ...early, actual: '1 day', expected: 'at least 3 days' }]),
      findsInEach(
        'a job that may write for longer',
        [orders, removing(3), { job: 'load', arguments: { '--table': 'shop.orders' }, timeout: 7200 }],
        [{ ...early, actual: '3 days', expected: 'at least 5 days' }],
      ),
    ),
  },
  { describe, it },
);
