import { keptBytes } from '../../plan/forecast';
import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { distinctOf } from '../partitions';
import { filteredTime, isTime, TIME_ENDINGS } from '../times';

export const timePartitionMissing = definePolicy({
  id: 'partitioning/time-partition-missing',
  summary: 'A table that is asked about times is not partitioned by other things only.',
  why: 'Partitions by county or shop grow for ever: every query about a day reads the whole history of each, and old data cannot be dropped by the folder.',
  fix: 'Put a time partition in front of the others: a day, or a month where a day is small.',
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
      description: 'From which size on a table should be cut by time: what a single partition should at least hold.',
    },
    times: {
      default: TIME_ENDINGS,
      description: 'Endings of the names of columns that hold a time, besides those whose type says so.',
    },
    identities: {
      default: ['id', 'uuid', 'guid', 'email', 'phone', 'msisdn'],
      description: 'Endings of keys that are wrong in themselves, which another rule says.',
    },
  },
  messages: {
    asked: '{{dataset}} is partitioned by {{keys}} only, and queries filter it by {{column}}',
    'has-time': 'the table is partitioned by {{keys}} only, although it has the time column {{column}}',
  },
  check: (table, { workload, options, need, each, report }) => {
    const keys = need(table.partitions, 'how it is partitioned') ?? [];
    if (keys.length === 0 || keys.some(({ grain }) => grain !== undefined)) return;
    const isIdentity = (name: string) => options.identities.some((one) => name.toLowerCase().endsWith(one));
    const names = keys.map(({ name }) => name).join(', ');
    const expected = `a time, then ${names}`;
    if (workload === undefined) {
      const time = (need(table.columns, 'the columns') ?? []).find((column) => isTime(column, options.times));
      if (time === undefined || keys.every(({ name, bucketed }) => bucketed !== true && isIdentity(name))) return;
      report({ messageId: 'has-time', data: { keys: names, column: time.name }, actual: `by ${names}`, expected });
      return;
    }
    each(workload.datasets, (dataset) => {
      const most = limit('delta-partition-cardinality').value;
      if (keys.some((key) => (distinctOf(key, dataset) ?? 0) >= most)) return;
      const kept = keptBytes(dataset, workload.horizonDays);
      const column = filteredTime(dataset, options.times);
      if (column === undefined || kept < options.from) return;
      report({
        messageId: 'asked',
        data: { dataset: dataset.name, keys: names, column },
        actual: `by ${names}, over ${bytes(kept)}`,
        expected,
      });
    });
  },
});
