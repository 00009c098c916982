import type { BatchJob, Crawler, LakeTable } from '../../harness/facts/facts';
import { isKnown } from '../../harness/facts/maybe';
import { definePolicy } from '../define';

/** Arguments that name the table of a catalogue: `orders`, `shop.orders`, `glue_catalog.shop.orders`. */
function names({ arguments: passed }: BatchJob, { name }: LakeTable): boolean {
  if (typeof name !== 'string' || passed === undefined || !isKnown(passed)) return false;
  return Object.entries(passed).some(
    ([argument, value]) =>
      typeof value === 'string' &&
      !/out|target|sink|dest|write/i.test(argument) &&
      (value === name || value.endsWith(`.${name}`)),
  );
}

/** A crawler that writes to the table's database registers the partitions that it finds. */
function registers(crawler: Crawler, table: LakeTable): boolean {
  return typeof crawler.database === 'string' && crawler.database === table.database;
}

export const projectionReadByOtherEngine = definePolicy({
  id: 'partitioning/projection-read-by-other-engine',
  summary: 'A table that other engines than Athena read has registered partitions.',
  why: 'Only Athena computes partitions. Spark, Redshift and everyone else ask the catalogue, find none and return no rows, without an error.',
  fix: 'Register the partitions too (by the job that writes them, or a crawler), or keep the table in Iceberg.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/athena/latest/ug/partition-projection.html', asOf: '2023-06' }],
  on: 'LakeTable',
  options: {},
  messages: { 'no-rows': 'the job {{job}} reads it, and Athena alone knows its partitions' },
  check: (table, { all, need, report }) => {
    const readers = all('BatchJob').filter((job) => names(job, table));
    if (readers.length === 0 || need(table.projected, 'whether partitions are projected') !== true) return;
    if (all('Crawler').some((crawler) => registers(crawler, table))) return;
    for (const { address: job } of readers)
      report({ messageId: 'no-rows', data: { job }, actual: 'computed partitions only', expected: 'registered ones' });
  },
});
