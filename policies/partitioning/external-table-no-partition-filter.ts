import { isKnown } from '../../harness/facts/maybe';
import { definePolicy } from '../define';
import { prunes } from '../times';

export const externalTableNoPartitionFilter = definePolicy({
  id: 'partitioning/external-table-no-partition-filter',
  summary: 'Queries of a partitioned BigQuery table over files must name a partition.',
  why: 'BigQuery leaves files out only where a query filters a partition key; unless the table asks for that filter, one query without it reads, and bills, the whole store.',
  fix: 'Set require_partition_filter = true in hive_partitioning_options.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.cloud.google.com/bigquery/docs/hive-partitioned-queries', asOf: null },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_table',
      asOf: '2026-08-21',
    },
  ],
  on: 'LakeTable',
  options: {},
  messages: { 'not-required': 'a query may leave out the partition filter, and then reads everything' },
  check: (table, { workload, need, report }) => {
    if (table.provider !== 'gcp' || table.tableFormat !== 'plain') return;
    const { partitions = [] } = table;
    if (isKnown(partitions)) {
      if (partitions.length === 0) return;
      // Where a known query names no partition, asking for one would stop it.
      const unfiltered = (workload?.datasets ?? []).some((dataset) =>
        dataset.reads.some((read) => !partitions.some((key) => prunes(read, key, dataset))),
      );
      // A question about all counties is as usual as one about a single county; all of the time is asked for by mistake.
      const timeless = workload !== undefined && partitions.every(({ grain }) => grain === undefined);
      if (unfiltered || timeless) return;
    }
    if (need(table.partitionFilterRequired, 'whether queries must filter') === true) return;
    report({ messageId: 'not-required', actual: 'no filter required', expected: 'require_partition_filter = true' });
  },
});
