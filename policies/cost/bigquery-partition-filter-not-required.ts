import { definePolicy } from '../define';

export const bigqueryPartitionFilterNotRequired = definePolicy({
  id: 'cost/bigquery-partition-filter-not-required',
  summary: 'A partitioned table answers only queries that name the partitions.',
  why: 'The filter is asked for only where somebody says so: one SELECT without a date reads and bills every day that the table has.',
  fix: 'Set require_partition_filter (requirePartitionFilter) to true on the table.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_table',
      asOf: '2026-08',
    },
    { url: 'https://docs.cloud.google.com/bigquery/docs/querying-partitioned-tables', asOf: '2026-08' },
  ],
  on: 'WarehouseTable',
  options: {},
  messages: { open: 'queries without a filter on the partitions are answered' },
  check: ({ timePartitions, ranges, partitionFilterRequired }, { need, report }) => {
    const parts = need(timePartitions, 'its partitions') ?? need(ranges, 'its partitions');
    if (parts === undefined) return;
    if (need(partitionFilterRequired, 'whether a filter is required') === false)
      report({ messageId: 'open', actual: 'no filter required', expected: 'a filter on the partitions required' });
  },
});
