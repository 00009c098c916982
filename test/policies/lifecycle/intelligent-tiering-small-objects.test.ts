import { PolicyTester } from '../../../harness/testing/policy-tester';
import { intelligentTieringSmallObjects } from '../../../policies/lifecycle/intelligent-tiering-small-objects';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { dataset } from '../../fixtures/workload';

const moved = (above?: number): Part => ({
  bucket: 'lake',
  rules: [{ moves: [['INTELLIGENT_TIERING', 0]], ...(above === undefined ? {} : { above }) }],
});
const holding = (bytesPerDay: number) => ({
  workload: { lake: stating(dataset({ bytesPerDay, written: { by: 'stream', everySeconds: 60 } })) },
});
const expected = 'at least 131 kB';

PolicyTester.run(
  intelligentTieringSmallObjects,
  {
    passing: cases(
      inEach("S3's default", [moved()]),
      inEach('large objects only', [moved(131_072)]),
      inEach('large files', [moved()], holding(10e9)),
      inEach('another class', [{ bucket: 'lake', rules: [{ moves: [['STANDARD_IA', 30]], above: 1 }] }]),
    ),
    failing: cases(
      findsInEach(
        'a filter that lets small objects in',
        [moved(1)],
        [{ at: 'lake', messageId: 'filter', actual: 'above 1 bytes', expected }],
      ),
      findsInEach(
        'small files',
        [moved()],
        [{ at: 'lake', messageId: 'dataset', actual: '69.4 kB a file', expected }],
        holding(1e8),
      ),
    ),
  },
  { describe, it },
);
