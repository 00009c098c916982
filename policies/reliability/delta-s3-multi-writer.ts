import type { BatchJob } from '../../harness/facts/facts';
import { definePolicy } from '../define';
import { argumentsOf } from '../jobs';

const WRITES = /(out|target|sink|dest|write|delta|table)/i;
const LOG_STORE = /S3DynamoDBLogStore/i;

/** Where a Delta job writes, by the names of its arguments: paths in S3, without the slash at their end. */
function targetsOf(job: BatchJob): readonly string[] {
  const found = argumentsOf(job);
  if (!found.some(({ name, value }) => /delta/i.test(`${name} ${value}`))) return [];
  return found
    .filter(({ name, value }) => WRITES.test(name) && /^s3[an]?:\/\//.test(value))
    .map(({ value }) => value.replace(/^s3[an]?:/, 's3:').replace(/\/+$/, ''));
}

export const deltaS3MultiWriter = definePolicy({
  id: 'reliability/delta-s3-multi-writer',
  summary: 'Several jobs write one Delta table on S3 only through a log that keeps them apart.',
  why: 'By default Delta on S3 is safe for one Spark driver: when two commit at once, one overwrites what the other wrote, and its rows are lost without an error.',
  fix: 'Set spark.delta.logStore.s3.impl to S3DynamoDBLogStore in every job that writes the table, or let one job write it.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.5'],
  sources: [{ url: 'https://docs.delta.io/delta-storage/', asOf: '2026-08-22' }],
  on: 'BatchJob',
  options: {},
  messages: { writers: '{{others}} write the same Delta table, {{path}}, and nothing keeps their commits apart' },
  check: (job, { all, report }) => {
    if (argumentsOf(job).some(({ value }) => LOG_STORE.test(value))) return;
    for (const path of new Set(targetsOf(job))) {
      const others = all('BatchJob').filter((other) => other !== job && targetsOf(other).includes(path));
      if (others.length === 0) continue;
      report({
        messageId: 'writers',
        data: { others: others.map(({ address }) => address).join(', '), path },
        actual: `${others.length + 1} writers`,
        expected: 'one writer, or S3DynamoDBLogStore in each',
      });
    }
  },
});
