import { keptBytes } from '../../plan/forecast';
import { bytes, days } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { filteredTime, isTime, TIME_ENDINGS } from '../times';

export const unpartitionedGrowingTable = definePolicy({
  id: 'partitioning/unpartitioned-growing-table',
  summary: 'A table that grows and is asked about times is partitioned by time.',
  why: 'Engines bill or work by the bytes that they scan: without partitions every query reads the whole history, and costs more every day.',
  fix: 'Partition the table by the time column that its queries filter by: a day, or a month where a day is small.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/performance-tuning.html', asOf: '2023-06' },
    { url: 'https://docs.delta.io/best-practices/', asOf: '2026-08-22' },
  ],
  on: 'LakeTable',
  options: {
    from: {
      default: limit('delta-partition-size').value * 1e9,
      unit: 'bytes',
      description: 'From which size on a table should be cut: what a single partition should at least hold.',
    },
    times: {
      default: TIME_ENDINGS,
      description: 'Endings of the names of columns that hold a time, besides those whose type says so.',
    },
  },
  messages: {
    grows: '{{dataset}} has no partitions, and queries filter it by {{column}}',
    'has-time': 'the table has no partitions, although it has the time column {{column}}',
  },
  check: (table, { workload, options, need, each, report, cannotTell }) => {
    if (need(table.view, 'whether it is a view') === true) return;
    if ((need(table.partitions, 'how it is partitioned') ?? []).length > 0) return;
    const format = need(table.tableFormat, 'the table format') ?? 'plain';
    // What an Iceberg table does not say of its partitions is unknown by now.
    if (format !== 'plain' && format !== 'iceberg')
      cannotTell(`an ${format} table keeps its partitions in its own metadata, which is not in the input`);
    const expected = 'partitions by time';
    if (workload !== undefined) {
      each(workload.datasets, (dataset) => {
        const kept = keptBytes(dataset, workload.horizonDays);
        const column = filteredTime(dataset, options.times);
        if (kept < options.from || column === undefined) return;
        const actual = `no partitions over ${bytes(kept)} after ${days(workload.horizonDays)}`;
        report({ messageId: 'grows', data: { dataset: dataset.name, column }, actual, expected });
      });
      return;
    }
    if (table.location === undefined && table.store === undefined) return;
    const time = (need(table.columns, 'the columns') ?? []).find((column) => isTime(column, options.times));
    if (time === undefined)
      cannotTell(
        'it has no partitions; whether it should depends on the `volume` and `read` of its dataset, which are stated nowhere',
      );
    else report({ messageId: 'has-time', data: { column: time.name }, actual: 'no partitions', expected });
  },
});
