import { definePolicy } from '../define';
import { typeOfColumn } from '../warehouse-tables';

export const bigqueryPartitionBoundaryInUtc = definePolicy({
  id: 'scheduling/bigquery-partition-boundary-in-utc',
  summary: 'A partition of one day is the day that the business counts.',
  why: 'Partitions of a time end at midnight UTC, three in the morning in Nairobi: a local day lies in two of them, and its last hours are missing from the report.',
  fix: 'Partition by a DATE column that holds the local day, and shift schedules by the offset.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [{ url: 'https://docs.cloud.google.com/bigquery/docs/partitioned-tables', asOf: '2026-08' }],
  on: 'WarehouseTable',
  options: {},
  messages: { utc: 'a partition of one day begins {{hours}} hours away from the business day' },
  check: (table, { need, stated, report }) => {
    const parts = need(table.timePartitions, 'its partitions');
    if (parts === undefined || need(parts.grain, 'the grain of its partitions') !== 'day') return;
    const column = need(parts.column, 'the column of its partitions');
    if (column !== undefined && typeOfColumn(table, column) === 'DATE') return;
    const hours = stated('utcOffset');
    if (hours === 0) return;
    report({
      messageId: 'utc',
      data: { hours: Math.abs(hours) },
      actual: 'days of UTC',
      expected: 'local days in a DATE column',
    });
  },
});
