import { PolicyTester } from '../../../harness/testing/policy-tester';
import { gzipTextUnsplittable } from '../../../policies/format/gzip-text-unsplittable';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { dataset } from '../../fixtures/workload';

const gzip = (more: Record<string, string> = {}): readonly Part[] => [
  { table: 'orders', parameters: { classification: 'json', compressionType: 'gzip', ...more } },
];
const every = (everySeconds: number) => ({
  workload: { orders: stating(dataset({ written: { by: 'batch', everySeconds } })) },
});
const expected = 'Parquet, or a codec that can be split';

PolicyTester.run(
  gzipTextUnsplittable,
  {
    passing: cases(
      inEach('Parquet under gzip', [
        { table: 'orders', parameters: { classification: 'parquet', compressionType: 'gzip' } },
      ]),
      inEach('text under bzip2', [
        { table: 'orders', parameters: { classification: 'csv', compressionType: 'bzip2' } },
      ]),
      inEach('text that says nothing', [{ table: 'orders', parameters: { classification: 'csv' } }]),
      inEach('small files that a crawler counted', gzip({ sizeKey: '1000000', objectCount: '100' })),
      inEach('small loads', gzip(), every(60)),
    ),
    failing: cases(
      findsInEach('text under gzip', gzip(), [{ at: 'orders', messageId: 'whole', actual: 'json, gzip', expected }]),
      findsInEach(
        'large loads',
        gzip(),
        [{ at: 'orders', messageId: 'loads', actual: 'json, gzip, 10 GB a load', expected }],
        every(86_400),
      ),
    ),
  },
  { describe, it },
);
