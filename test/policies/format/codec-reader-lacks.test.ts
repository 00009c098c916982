import { PolicyTester } from '../../../harness/testing/policy-tester';
import { codecReaderLacks } from '../../../policies/format/codec-reader-lacks';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const saying = (parameters: Record<string, string>): readonly Part[] => [{ table: 'orders', parameters }];
const expected = 'a codec that it reads, such as snappy';

PolicyTester.run(
  codecReaderLacks,
  {
    passing: cases(
      inEach('Parquet under ZSTD', saying({ classification: 'parquet', 'parquet.compression': 'ZSTD' })),
      inEach('Avro under ZSTD', saying({ classification: 'avro', 'write.avro.compression-codec': 'zstd' })),
      inEach('ORC as Iceberg calls its default', saying({ classification: 'orc', 'orc.compress': 'ZLIB' })),
      inEach('text, of which no source tells', saying({ classification: 'csv', compressionType: 'zip' })),
      inEach('nothing said', saying({ classification: 'parquet' })),
    ),
    failing: cases(
      findsInEach('Parquet under brotli', saying({ classification: 'parquet', 'parquet.compression': 'BROTLI' }), [
        { at: 'orders', messageId: 'unread', actual: 'parquet, brotli', expected },
      ]),
      findsInEach('ORC under LZO', saying({ classification: 'orc', 'orc.compress': 'LZO' }), [
        { at: 'orders', messageId: 'unread', actual: 'orc, lzo', expected },
      ]),
    ),
  },
  { describe, it },
);
