import { PolicyTester } from '../../../harness/testing/policy-tester';
import { icebergSnapshotsNeverExpire } from '../../../policies/lifecycle/iceberg-snapshots-never-expire';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const orders: Part = { table: 'orders', parameters: { table_type: 'ICEBERG' } };
/** What every run of `assets/lake-upkeep` is told of its tables. */
const TOLD = '[{"name":"orders","keepSnapshotsDays":5,"removeOrphansAfterDays":4}]';
const never = {
  at: 'orders',
  messageId: 'never',
  actual: 'no expiry',
  expected: 'a retention optimizer or a scheduled job',
};

PolicyTester.run(
  icebergSnapshotsNeverExpire,
  {
    passing: cases(
      inEach('an optimizer', [orders, { optimizer: 'expiry', table: 'orders', type: 'retention', days: 5 }]),
      inEach('a kept query', [orders, { query: 'tend', text: 'VACUUM shop.orders' }]),
      inEach('a job that says so', [orders, { job: 'tend', arguments: { '--call': 'system.expire_snapshots' } }]),
      inEach('a run of our own upkeep', [
        orders,
        { job: 'tend', arguments: { '--task': 'compact', '--tables': TOLD } },
      ]),
      inEach('a plain table', [{ table: 'orders' }]),
    ),
    failing: cases(
      findsInEach('nothing', [orders], [never]),
      findsInEach('compaction only', [orders, { optimizer: 'small', table: 'orders', type: 'compaction' }], [never]),
      findsInEach(
        'another run of our own',
        [orders, { job: 'forget', arguments: { '--task': 'erase', '--tables': TOLD } }],
        [never],
      ),
      findsInEach('a kept query on another table', [orders, { query: 'tend', text: 'VACUUM shop.shops' }], [never]),
    ),
  },
  { describe, it },
);
