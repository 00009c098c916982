import { keptBytes } from '../../plan/forecast';
import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { askFor, layoutOf } from '../partitions';

export const partitionsTooSmall = definePolicy({
  id: 'partitioning/partitions-too-small',
  summary: 'Each partition holds at least one file of a good size.',
  why: 'Every partition is at least one file: cut too finely, a table becomes thousands of small files, and queries spend their time listing and opening them.',
  fix: 'Partition by a coarser time (a day or a month instead of an hour), and sort or cluster by the other keys instead of partitioning by them.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://llms3.com/node/file-sizing-strategy', asOf: null },
    { url: 'https://docs.delta.io/best-practices/', asOf: '2026-08-22' },
  ],
  on: 'LakeTable',
  options: {
    atLeast: {
      default: limit('parquet-file-size-min').value * 1e6,
      unit: 'bytes',
      description: 'What a partition should hold, before compression: the lower end of a good file size.',
    },
    tooFine: {
      default: ['minute', 'second'],
      description: 'Names of partition keys that are too fine whatever the volume.',
    },
  },
  messages: {
    'too-small': 'a partition of {{dataset}} by {{keys}} holds less than one file of a good size',
    'too-fine': 'it is partitioned by {{key}}, and no feed fills a file of a good size for each',
  },
  check: (table, { workload, options, need, each, report, cannotTell }) => {
    const keys = need(table.partitions, 'how it is partitioned') ?? [];
    if (keys.length === 0) return;
    const fine = keys.find(({ name }) => options.tooFine.includes(name.toLowerCase()));
    if (fine !== undefined) {
      report({
        messageId: 'too-fine',
        data: { key: fine.name },
        actual: `by ${fine.name}`,
        expected: 'by day, or by hour for large feeds',
      });
      return;
    }
    const names = keys.map(({ name }) => name).join(', ');
    const { datasets, horizonDays } =
      workload ??
      cannotTell(
        `how much a partition by ${names} holds depends on the \`volume\` of its dataset, which is stated nowhere`,
      );
    each(datasets, (dataset) => {
      const { days, abreast, unstated } = layoutOf(keys, dataset);
      const together =
        days === undefined ? keptBytes(dataset, horizonDays) : dataset.bytesPerDay * Math.min(days, dataset.retainDays);
      const inOne = together / abreast;
      if (inOne < options.atLeast)
        report({
          messageId: 'too-small',
          data: { dataset: dataset.name, keys: names },
          actual: `${bytes(inOne)} a partition${unstated.length > 0 ? ' at most' : ''}`,
          expected: `at least ${bytes(options.atLeast)}`,
        });
      else if (unstated.length > 0) cannotTell(askFor(unstated));
    });
  },
});
