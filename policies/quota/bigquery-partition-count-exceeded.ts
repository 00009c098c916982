import type { NumberRanges } from '../../harness/facts/facts';
import { isUnknown } from '../../harness/read/graph';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { partitionsPerDay, retainDays } from '../warehouse-tables';
import { pointsTo } from '../warehouses';

const MOST = limit('bq-partitions');

function rangesOf({ start, end, interval }: NumberRanges): number | undefined {
  if (isUnknown(start) || isUnknown(end) || isUnknown(interval)) return undefined;
  if (start === undefined || end === undefined || interval === undefined) return undefined;
  return (end - start) / interval;
}

export const bigqueryPartitionCountExceeded = definePolicy({
  id: 'quota/bigquery-partition-count-exceeded',
  summary: 'A table stays below the number of partitions that BigQuery allows, for as long as it keeps its rows.',
  why: 'At 10,000 partitions loads fail and nothing raises the limit: by the hour that is after 416 days.',
  fix: 'Use coarser partitions (days or months with clustering), wider ranges, or let partitions expire in time.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [{ url: 'https://docs.cloud.google.com/bigquery/quotas', asOf: '2026-08' }],
  on: 'WarehouseTable',
  options: {
    horizonDays: {
      default: 3650,
      unit: 'days',
      description:
        'Where nothing says for how long rows are kept, a table that lasts this long without trouble passes.',
    },
  },
  messages: {
    ranges: 'its ranges make {{count}} partitions, of which BigQuery takes {{most}}',
    kept: 'its partitions come to {{count}}, of which BigQuery takes {{most}}',
    endless: 'partitions of one {{grain}} never expire, and reach the limit after {{days}} days',
  },
  check: ({ timePartitions, ranges, database }, { workload, options, all, need, report }) => {
    const cut = need(ranges, 'its ranges');
    const made = cut === undefined ? undefined : rangesOf(cut);
    const expected = `${MOST.value} at the most`;
    if (made !== undefined && made > MOST.value)
      report({
        messageId: 'ranges',
        data: { count: Math.round(made), most: MOST.value },
        actual: `${Math.round(made)} partitions`,
        expected,
      });
    const parts = need(timePartitions, 'its partitions');
    const grain = need(parts?.grain, 'the grain of its partitions');
    if (parts === undefined || grain === undefined) return;
    const inherited = pointsTo(database, all('WarehouseDatabase'))?.partitionExpiryDays;
    const kept = need(parts.expiryDays ?? inherited, 'when partitions expire') ?? retainDays(workload);
    const perDay = partitionsPerDay(grain);
    if (kept !== undefined && kept * perDay > MOST.value) {
      const count = Math.round(kept * perDay);
      report({ messageId: 'kept', data: { count, most: MOST.value }, actual: `${count} partitions`, expected });
    }
    const lasts = Math.floor(MOST.value / perDay);
    if (kept === undefined && lasts < options.horizonDays)
      report({
        messageId: 'endless',
        data: { grain, days: lasts },
        actual: `${MOST.value} partitions after ${lasts} days`,
        expected: 'coarser partitions, or an expiry',
      });
  },
});
