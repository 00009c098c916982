import { PolicyTester } from '../../../harness/testing/policy-tester';
import { smallObjectsToCold } from '../../../policies/lifecycle/small-objects-to-cold';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { dataset } from '../../fixtures/workload';

const moved = (to: string, more: { above?: number; minimum?: string } = {}): Part => {
  const { above, minimum } = more;
  return {
    bucket: 'lake',
    rules: [{ moves: [[to, 90]], ...(above === undefined ? {} : { above }) }],
    ...(minimum === undefined ? {} : { minimum }),
  };
};
const found = { at: 'lake', messageId: 'small', expected: 'above 131 kB' };

PolicyTester.run(
  smallObjectsToCold,
  {
    passing: cases(
      inEach("S3's default", [moved('STANDARD_IA')]),
      inEach('small objects for archives only', [moved('STANDARD_IA', { minimum: 'varies_by_storage_class' })]),
      inEach('large objects only', [moved('STANDARD_IA', { above: 131_072 })]),
      inEach('archives of large objects', [moved('GLACIER', { above: 131_072, minimum: 'varies_by_storage_class' })]),
      inEach('a class that bills no least size', [moved('INTELLIGENT_TIERING', { above: 1 })]),
      inEach('files that are large', [moved('STANDARD_IA', { above: 1 })], { workload: { lake: stating(dataset()) } }),
    ),
    failing: cases(
      findsInEach(
        'a filter that lets small objects in',
        [moved('STANDARD_IA', { above: 1024 })],
        [{ ...found, actual: 'STANDARD_IA above 1.02 kB' }],
      ),
      findsInEach(
        'archives of objects of any size',
        [moved('DEEP_ARCHIVE', { minimum: 'varies_by_storage_class' })],
        [{ ...found, actual: 'DEEP_ARCHIVE above 0 bytes' }],
      ),
    ),
  },
  { describe, it },
);
