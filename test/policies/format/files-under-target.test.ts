import { PolicyTester } from '../../../harness/testing/policy-tester';
import { filesUnderTarget } from '../../../policies/format/files-under-target';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const aiming = (name: string, size: string): readonly Part[] => [
  { table: 'orders', parameters: { table_type: 'ICEBERG', [name]: size } },
];
const small = { at: 'orders', messageId: 'small', expected: 'at least 128 MB' };

PolicyTester.run(
  filesUnderTarget,
  {
    passing: cases(
      inEach("Iceberg's own target", aiming('write.target-file-size-bytes', '536870912')),
      inEach('the lower end', aiming('write.target-file-size-bytes', '134217728')),
      inEach('words that are no size', aiming('delta.targetFileSize', 'auto')),
      inEach('nothing said', [{ table: 'orders' }]),
    ),
    failing: cases(
      findsInEach('a target of 16 MB', aiming('write.target-file-size-bytes', '16777216'), [
        { ...small, actual: '16.8 MB' },
      ]),
      findsInEach('a target in words', aiming('delta.targetFileSize', '32mb'), [{ ...small, actual: '32 MB' }]),
    ),
  },
  { describe, it },
);
