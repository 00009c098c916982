import { PolicyTester } from '../../../harness/testing/policy-tester';
import { uncompressedFiles } from '../../../policies/format/uncompressed-files';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const saying = (parameters: Record<string, string>, database = 'shop'): readonly Part[] => [
  { table: 'orders', database, parameters },
];
const expected = 'such as zstd or snappy';

PolicyTester.run(
  uncompressedFiles,
  {
    passing: cases(
      inEach('a codec', saying({ classification: 'parquet', 'parquet.compression': 'ZSTD' })),
      inEach('nothing said', saying({ classification: 'parquet' })),
      inEach('Parquet as a crawler calls it', saying({ classification: 'parquet', compressionType: 'none' })),
      inEach(
        'text of which another rule speaks',
        saying({ classification: 'csv', compressionType: 'none' }, 'curated'),
      ),
    ),
    failing: cases(
      findsInEach('Parquet', saying({ classification: 'parquet', 'parquet.compression': 'UNCOMPRESSED' }), [
        { at: 'orders', messageId: 'off', actual: 'uncompressed', expected },
      ]),
      findsInEach('ORC', saying({ classification: 'orc', 'orc.compress': 'NONE' }), [
        { at: 'orders', messageId: 'off', actual: 'none', expected },
      ]),
      findsInEach('raw text', saying({ classification: 'csv', compressionType: 'none' }, 'raw'), [
        { at: 'orders', messageId: 'off', actual: 'none', expected },
      ]),
    ),
  },
  { describe, it },
);
