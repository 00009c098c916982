import { PolicyTester } from '../../../harness/testing/policy-tester';
import { deltaS3MultiWriter } from '../../../policies/reliability/delta-s3-multi-writer';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const writer = (job: string, more: Record<string, string> = {}): Part => ({
  job,
  arguments: { '--datalake-formats': 'delta', '--output_path': 's3://lake/orders/', ...more },
});
const STORE = { '--conf': 'spark.delta.logStore.s3.impl=io.delta.storage.S3DynamoDBLogStore' };
const found = { messageId: 'writers', actual: '2 writers', expected: 'one writer, or S3DynamoDBLogStore in each' };

PolicyTester.run(
  deltaS3MultiWriter,
  {
    passing: cases(
      inEach('one writer', [writer('load')]),
      inEach('two tables', [writer('load'), writer('mend', { '--output_path': 's3://lake/shops/' })]),
      inEach('a log that keeps them apart', [writer('load', STORE), writer('mend', STORE)]),
      inEach('a reader', [
        writer('load'),
        { job: 'read', arguments: { '--datalake-formats': 'delta', '--source': 's3://lake/orders/' } },
      ]),
      inEach('plain files', [
        { job: 'load', arguments: { '--output_path': 's3://lake/orders/' } },
        { job: 'mend', arguments: { '--output_path': 's3://lake/orders/' } },
      ]),
    ),
    failing: cases(
      findsInEach(
        'two writers',
        [writer('load'), writer('mend', { '--output_path': 's3a://lake/orders' })],
        [
          { at: 'load', ...found },
          { at: 'mend', ...found },
        ],
      ),
    ),
  },
  { describe, it },
);
