import { PolicyTester } from '../../../harness/testing/policy-tester';
import { icebergNoCompaction } from '../../../policies/format/iceberg-no-compaction';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { dataset } from '../../fixtures/workload';

const orders: Part = { table: 'orders', parameters: { table_type: 'ICEBERG' } };
const compacting = (more: { enabled?: boolean; table?: string } = {}): Part => ({
  optimizer: 'compaction',
  table: 'orders',
  type: 'compaction',
  ...more,
});
const writing = (by: 'batch' | 'stream', everySeconds: number) => ({
  workload: { orders: stating(dataset({ written: { by, everySeconds } })) },
});
const never = {
  at: 'orders',
  messageId: 'never',
  actual: 'no compaction',
  expected: 'a compaction optimizer or a scheduled job',
};

PolicyTester.run(
  icebergNoCompaction,
  {
    passing: cases(
      inEach('an optimizer', [orders, compacting()]),
      inEach('a job that says so', [orders, { job: 'tend', arguments: { '--procedure': 'rewrite_data_files' } }]),
      inEach('a kept query', [orders, { query: 'tend', text: 'OPTIMIZE shop.orders REWRITE DATA USING BIN_PACK' }]),
      inEach('a plain table', [{ table: 'orders' }]),
      inEach('one load a day', [orders], writing('batch', 86_400)),
    ),
    failing: cases(
      findsInEach('nothing', [orders], [never]),
      findsInEach('an optimizer that is switched off', [orders, compacting({ enabled: false })], [never]),
      findsInEach(
        'an optimizer of another table',
        [orders, { table: 'shops' }, compacting({ table: 'shops' })],
        [never],
      ),
      findsInEach('a stream', [orders], [never], writing('stream', 60)),
    ),
  },
  { describe, it },
);
