import { limit } from '../../reference/limits';
import { definePolicy, type HeldDataset } from '../define';
import { distinctOf } from '../partitions';
import { prunes } from '../times';

export const keyNotFiltered = definePolicy({
  id: 'partitioning/key-not-filtered',
  summary: 'Queries filter by each key that a table is partitioned by.',
  why: 'A key that no query filters by skips nothing: it only cuts every other partition into more and smaller files.',
  fix: 'Leave the key out of the partitions, and sort or cluster by it if at all.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/performance-tuning.html', asOf: '2023-06' },
    { url: 'https://docs.delta.io/best-practices/', asOf: '2026-08-22' },
  ],
  on: 'LakeTable',
  options: {
    fewerThan: {
      default: limit('delta-partition-cardinality').value,
      unit: 'distinct values',
      description: 'A key with so many values is wrong whoever filters by it, and another rule says so.',
    },
  },
  messages: { unused: 'no known query of {{dataset}} filters by its partition key {{key}}' },
  check: (table, { workload, options, need, each, report }) => {
    if (workload === undefined) return;
    const keys = need(table.partitions, 'how it is partitioned') ?? [];
    each(workload.datasets, (dataset: HeldDataset) => {
      if (dataset.reads.length === 0) return;
      const unused = keys
        .filter((key) => (distinctOf(key, dataset) ?? 0) < options.fewerThan)
        .filter((key) => !dataset.reads.some((read) => prunes(read, key, dataset)));
      for (const { name: key } of unused)
        report({
          messageId: 'unused',
          data: { dataset: dataset.name, key },
          actual: `partitioned by ${key}`,
          expected: `by ${[...new Set(dataset.reads.flatMap(({ filter }) => filter))].join(', ') || 'nothing'}`,
        });
    });
  },
});
