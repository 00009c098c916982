import { isUnknown } from '../../harness/read/graph';
import { pointedTo } from '../apis';
import { definePolicy } from '../define';

export const rowPolicyOnPartitionColumn = definePolicy({
  id: 'cost/row-policy-on-partition-column',
  summary: 'Nobody relies on a row policy to read less.',
  why: 'The filter of a row policy prunes neither partitions nor clusters: the query of each tenant scans the whole table, and is billed for it.',
  fix: 'Repeat the filter by tenant and day in the query or in an authorised view, beside the row policy.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.5'],
  sources: [
    { url: 'https://docs.cloud.google.com/bigquery/docs/best-practices-row-level-security', asOf: '2026-08' },
    { url: 'https://docs.cloud.google.com/bigquery/docs/using-row-level-security-with-features', asOf: '2026-08' },
  ],
  on: 'ColumnAccess',
  options: {},
  messages: { unpruned: 'rows are filtered by {{column}}, by which the table is cut, and all of it is scanned' },
  check: ({ table, rowFilter }, { all, need, report }) => {
    const filter = need(rowFilter, 'the filter');
    const of = pointedTo(table, all('WarehouseTable'));
    if (filter === undefined || of === undefined) return;
    const partitions = of.timePartitions;
    const time = partitions === undefined || isUnknown(partitions) ? undefined : partitions.column;
    const clusters = of.clustering === undefined || isUnknown(of.clustering) ? [] : of.clustering;
    const cut = [...(typeof time === 'string' ? [time] : []), ...clusters];
    for (const column of cut.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(filter)))
      report({ messageId: 'unpruned', data: { column }, actual: column, expected: 'the same filter in each query' });
  },
});
