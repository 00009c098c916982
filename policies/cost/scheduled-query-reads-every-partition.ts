import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';
import { readsEveryPartition } from '../unfiltered';
import { called } from '../warehouses';

/** BigQuery's names for the time that a row came, where no column is the key. */
const ARRIVAL = ['_PARTITIONTIME', '_PARTITIONDATE'];

export const scheduledQueryReadsEveryPartition = definePolicy({
  id: 'cost/scheduled-query-reads-every-partition',
  summary: 'A query that runs by the clock reads only the partitions that it needs.',
  why: 'Each run bills the whole table again, and the table grows: the query becomes dearer every day without anyone having changed it.',
  fix: 'Add a condition on the partitioning column (the days since the last run), append or merge, and set require_partition_filter on the table.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.cloud.google.com/bigquery/docs/querying-partitioned-tables', asOf: null },
    { url: 'https://docs.cloud.google.com/bigquery/docs/scheduling-queries', asOf: null },
  ],
  on: 'WarehouseQuery',
  options: {},
  messages: { whole: 'each run reads all of {{table}}, without a condition on {{key}}' },
  check: (query, { all, need, each, report }) => {
    if (query.system !== 'bigquery' || !query.repeats) return;
    const sql = need(query.sql, 'its text') ?? '';
    each(all('WarehouseTable'), (table) => {
      if (table.system !== 'bigquery' || table.timePartitions === undefined || isUnknown(table.timePartitions)) return;
      const { column } = table.timePartitions;
      const keys = typeof column === 'string' ? [column] : ARRIVAL;
      if (isUnknown(column) || !readsEveryPartition(sql, called(table), keys)) return;
      const key = keys.join(' or ');
      report({
        messageId: 'whole',
        data: { table: called(table), key },
        actual: 'every partition',
        expected: `a condition on ${key}`,
      });
    });
  },
});
