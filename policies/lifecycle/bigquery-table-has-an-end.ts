import { matters } from '../databases';
import { definePolicy } from '../define';
import { isPassing } from '../warehouses';

export const bigqueryTableHasAnEnd = definePolicy({
  id: 'lifecycle/bigquery-table-has-an-end',
  summary: 'A table that is declared to stay has no day on which it is deleted.',
  why: 'On its expiration time BigQuery drops the table with all of its rows, and the next apply makes an empty one in its place, so nobody gets an error.',
  fix: 'Take expiration_time away; let partitions expire after the retention instead.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [
    { url: 'https://docs.cloud.google.com/bigquery/docs/best-practices-storage', asOf: '2026-08' },
    { url: 'https://docs.cloud.google.com/bigquery/docs/managing-tables', asOf: null },
  ],
  on: 'WarehouseTable',
  options: {},
  messages: { ends: 'the table is deleted at its expiration time' },
  check: (table, { workload, report }) => {
    if (table.ends !== true || isPassing(table) || !matters(table, { workload })) return;
    report({ messageId: 'ends', actual: 'an expiration time', expected: 'none' });
  },
});
