import { definePolicy } from '../define';
import { projections } from '../projection';

const FINE = /^(second|minute)s?$/i;

export const projectionTooFine = definePolicy({
  id: 'partitioning/projection-too-fine',
  summary: 'Partitions that are computed are no finer than an hour.',
  why: 'A day in minutes is 1,440 folders, each listed by its own request and each with its own small files: a query of a month lists more than it reads.',
  fix: 'Project days or hours, and keep the time as a column of the files.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/partition-projection-supported-types.html', asOf: '2023-06' },
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/performance-tuning.html', asOf: '2023-06' },
  ],
  on: 'LakeTable',
  options: {},
  messages: { fine: '{{key}} is one partition a {{unit}}' },
  check: (table, { need, report }) => {
    if (need(table.projected, 'whether partitions are projected') !== true) return;
    for (const { key, projection } of projections(need(table.partitions, 'how it is partitioned') ?? [])) {
      const { type, intervalUnit = '', interval = '1' } = projection;
      if (type !== 'date' || !FINE.test(intervalUnit) || Number(interval) >= 60) continue;
      const unit = intervalUnit.toLowerCase().replace(/s$/, '');
      report({
        messageId: 'fine',
        data: { key: key.name, unit },
        actual: `every ${interval} ${unit}`,
        expected: 'hours or days',
      });
    }
  },
});
