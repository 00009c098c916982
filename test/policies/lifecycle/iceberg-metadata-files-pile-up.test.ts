import { PolicyTester } from '../../../harness/testing/policy-tester';
import { icebergMetadataFilesPileUp } from '../../../policies/lifecycle/iceberg-metadata-files-pile-up';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { dataset } from '../../fixtures/workload';

const DELETES = 'write.metadata.delete-after-commit.enabled';
const orders = (parameters: Record<string, string> = {}): Part => ({
  table: 'orders',
  parameters: { table_type: 'ICEBERG', ...parameters },
});
const writing = (by: 'batch' | 'stream', everySeconds: number) => ({
  workload: { orders: stating(dataset({ written: { by, everySeconds } })) },
});
const expected = 'deleted after each commit';

PolicyTester.run(
  icebergMetadataFilesPileUp,
  {
    passing: cases(
      inEach('deleted after each commit', [orders({ [DELETES]: 'true' })]),
      inEach('orphans that are removed', [
        orders(),
        { optimizer: 'orphans', table: 'orders', type: 'orphan_file_deletion', days: 3 },
      ]),
      inEach('a load an hour', [orders()], writing('batch', 3600)),
      inEach('a plain table', [{ table: 'orders' }]),
    ),
    failing: cases(
      findsInEach(
        'switched off',
        [orders({ [DELETES]: 'false' })],
        [{ at: 'orders', messageId: 'off', actual: 'false', expected }],
      ),
      findsInEach(
        'a streaming job beside it',
        [orders(), { job: 'stream', arguments: {}, engine: 'gluestreaming' }],
        [{ at: 'orders', messageId: 'off', actual: 'off, the default', expected }],
      ),
      findsInEach(
        'a commit a minute',
        [orders()],
        [{ at: 'orders', messageId: 'piles', actual: 'off, the default', expected }],
        writing('stream', 60),
      ),
    ),
    cannotTell: inEach('commits that nobody states', [orders()]).map((one) => ({
      ...one,
      because: /`written` of its dataset/,
    })),
  },
  { describe, it },
);
