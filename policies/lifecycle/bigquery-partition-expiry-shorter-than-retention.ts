import { days } from '../../plan/words';
import { definePolicy } from '../define';
import { retainDays } from '../warehouse-tables';
import { pointsTo } from '../warehouses';

export const bigqueryPartitionExpiryShorterThanRetention = definePolicy({
  id: 'lifecycle/bigquery-partition-expiry-shorter-than-retention',
  summary: 'Partitions expire when the retention is over, not before and not never.',
  why: 'Too short an expiry deletes days that must be kept, without a word; none at all keeps them, and their bill, for ever.',
  fix: 'Set time_partitioning.expiration_ms to the days of the retention times 86,400,000.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_table',
      asOf: '2026-08',
    },
    { url: 'https://docs.cloud.google.com/bigquery/docs/best-practices-storage', asOf: '2026-08' },
  ],
  on: 'WarehouseTable',
  options: {},
  messages: {
    early: 'partitions are deleted after {{days}}, and must be kept for {{retain}}',
    never: 'rows are kept for {{retain}} by their own words, and no partition ever expires',
  },
  check: ({ timePartitions, database }, { workload, all, need, report, cannotTell }) => {
    const parts = need(timePartitions, 'its partitions');
    if (parts === undefined) return;
    const retain =
      retainDays(workload) ?? cannotTell('how long rows must be kept is stated nowhere; `retention` would decide');
    const inherited = pointsTo(database, all('WarehouseDatabase'))?.partitionExpiryDays;
    const expiry = need(parts.expiryDays ?? inherited, 'when partitions expire');
    const data = { retain: days(retain) };
    if (expiry === undefined) report({ messageId: 'never', data, actual: 'never', expected: days(retain) });
    else if (expiry < retain)
      report({
        messageId: 'early',
        data: { ...data, days: days(expiry) },
        actual: days(expiry),
        expected: days(retain),
      });
  },
});
