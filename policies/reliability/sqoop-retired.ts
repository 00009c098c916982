import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';

export const sqoopRetired = definePolicy({
  id: 'reliability/sqoop-retired',
  summary: 'Rows are copied by a tool that is still kept.',
  why: 'Apache Sqoop has been retired since June 2021: it gets no fixes, not even for security, and EMR 7 no longer has it.',
  fix: 'Use a JDBC read of Glue or Spark, DMS or Datastream.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.1'],
  sources: [
    {
      url: 'https://github.com/aws/aws-emr-best-practices/blob/main/website/docs/migration/data-migration/large-data-ongoing.md',
      asOf: '2026-08-19',
    },
    { url: 'https://github.com/apache/bigtop/pull/981', asOf: '2022-08' },
  ],
  on: 'HadoopStep',
  options: {},
  messages: {
    retired: 'the load stands on Apache Sqoop',
  },
  check: (step, { report }) => {
    // Words that are not known may be anything: only one that is there counts.
    const words = step.words === undefined || isUnknown(step.words) ? [] : step.words;
    const word = words.find((one) => /\bsqoop\b/i.test(one));
    if (word !== undefined) report({ messageId: 'retired', actual: word, expected: 'a tool that is kept' });
  },
});
