import { isUnknown } from '../../harness/read/graph';
import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { isTime } from '../times';
import { isGrowing, storedBytes } from '../warehouse-tables';

const LARGE = limit('bq-partition-min-size');
const BYTES_OF_GB = 1e9;

export const bigqueryLargeTableUnpartitioned = definePolicy({
  id: 'partitioning/bigquery-large-table-unpartitioned',
  summary: 'A large table has partitions, so that queries read the days that they ask for.',
  why: 'Without partitions or clustering each query reads, and bills, the columns of all rows that were ever written.',
  fix: 'Add time_partitioning on the date that queries filter by, and clustering on the next filters.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [
    { url: 'https://docs.cloud.google.com/bigquery/docs/partitioned-tables', asOf: '2026-08' },
    { url: 'https://docs.cloud.google.com/bigquery/docs/clustered-tables', asOf: '2026-08' },
  ],
  on: 'WarehouseTable',
  options: {},
  messages: {
    large: '{{bytes}} will lie in one piece',
    growing: 'it has a time and a name of something that grows, and neither partitions nor clustering',
  },
  check: (table, { workload, need, report, cannotTell }) => {
    if (table.system !== 'bigquery' || table.query !== undefined) return;
    const parts = need(table.timePartitions, 'its partitions') ?? need(table.ranges, 'its partitions');
    if (parts !== undefined || (need(table.clustering, 'the clustering columns') ?? []).length > 0) return;
    const held = storedBytes(workload);
    const found = { actual: 'no partitions', expected: 'partitions by time' };
    if (held !== undefined) {
      if (held >= LARGE.value * BYTES_OF_GB) report({ ...found, messageId: 'large', data: { bytes: bytes(held) } });
      return;
    }
    const hasTime =
      table.columns === undefined || isUnknown(table.columns) || table.columns.some((column) => isTime(column));
    if (!hasTime) return;
    if (isGrowing(table) && table.columns !== undefined && !isUnknown(table.columns))
      report({ ...found, messageId: 'growing' });
    else cannotTell('how much it will hold is stated nowhere; `storedBytes` would decide');
  },
});
