import { definePolicy } from '../define';

export const tooManyPartitionColumns = definePolicy({
  id: 'partitioning/too-many-partition-columns',
  summary: 'A table is partitioned by few things.',
  why: 'Each further key multiplies the folders and divides the files: after the time and one or two others, partitions hold next to nothing and listing them takes longer than reading them.',
  fix: 'Keep the time and at most the one or two keys that most queries name; sort, bucket or cluster by the others.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.delta.io/best-practices/', asOf: '2026-08-22' },
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/performance-tuning.html', asOf: '2023-06' },
  ],
  on: 'LakeTable',
  options: {
    atMost: {
      default: 3,
      description: 'How many things to partition by; year, month, day and hour are one. No source names a number.',
    },
  },
  messages: { 'too-many': 'it is partitioned by {{count}} things: {{keys}}' },
  check: (table, { workload, options, need, report }) => {
    // Where volumes are known, what a partition then holds is judged instead.
    if (workload !== undefined) return;
    const keys = need(table.partitions, 'how it is partitioned') ?? [];
    const times = keys.filter(({ grain }) => grain !== undefined);
    const count = keys.length - times.length + Math.min(1, times.length);
    if (count <= options.atMost) return;
    report({
      messageId: 'too-many',
      data: { count, keys: keys.map(({ name }) => name).join(', ') },
      actual: `${count} things`,
      expected: `at most ${options.atMost}`,
    });
  },
});
