import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { bytesPerDay, partitionsPerDay } from '../warehouse-tables';

const LEAST = limit('bq-partition-min-size');
const BYTES_OF_GB = 1e9;

export const bigqueryPartitionsTooSmall = definePolicy({
  id: 'partitioning/bigquery-partitions-too-small',
  summary: 'Partitions of hours and days hold enough to be worth their keeping.',
  why: 'Thousands of small partitions cost more to list than they save, and hours reach the limit of a table in little more than a year.',
  fix: 'Partition by month and cluster by the date, or by day instead of by hour.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [
    { url: 'https://docs.cloud.google.com/bigquery/docs/partitioned-tables', asOf: '2026-08' },
    { url: 'https://docs.cloud.google.com/bigquery/quotas', asOf: '2026-08' },
  ],
  on: 'WarehouseTable',
  options: {
    least: { default: LEAST.value, unit: LEAST.unit, description: 'What a partition of an hour or a day should hold.' },
  },
  messages: { small: 'a partition of one {{grain}} holds {{bytes}}' },
  check: ({ timePartitions }, { workload, options, need, report, cannotTell }) => {
    const parts = need(timePartitions, 'its partitions');
    const grain = need(parts?.grain, 'the grain of its partitions');
    if (grain !== 'hour' && grain !== 'day') return;
    const daily =
      bytesPerDay(workload) ?? cannotTell('how much a day brings is stated nowhere; `datasets` would decide');
    const each = daily / partitionsPerDay(grain);
    if (each < options.least * BYTES_OF_GB)
      report({
        messageId: 'small',
        data: { grain, bytes: bytes(each) },
        actual: bytes(each),
        expected: `${options.least} GB or more`,
      });
  },
});
