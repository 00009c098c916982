import { isKnown } from '../../harness/facts/maybe';
import { definePolicy } from '../define';
import { endOf, projections } from '../projection';

export const projectionFixedEndDate = definePolicy({
  id: 'partitioning/projection-fixed-end-date',
  summary: 'Computed partitions by time go on to the present.',
  why: 'For a partition outside the range Athena returns no rows, and no error: on the day after the written end, every report is silently empty.',
  fix: "End the range with NOW, or NOW+1DAY for times ahead of UTC: projection.dt.range = '2024-01-01,NOW'.",
  severity: 'error',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/partition-projection.html', asOf: '2023-06' },
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/partition-projection-supported-types.html', asOf: '2023-06' },
  ],
  on: 'LakeTable',
  options: {
    until: {
      default: 2040,
      unit: 'year',
      description: 'An end from this year on is far enough for numbers, which cannot end with NOW.',
    },
  },
  messages: { ends: 'the partitions computed for {{key}} end at {{end}}, and data after that is never found' },
  check: (table, { options, need, each, report }) => {
    if (need(table.projected, 'whether partitions are projected') !== true) return;
    if (!isKnown(table.partitions)) return;
    each(projections(table.partitions ?? []), ({ key, projection }) => {
      const end = endOf(key, projection);
      if (end === undefined || end.year >= options.until) return;
      report({
        messageId: 'ends',
        data: { key: key.name, end: end.text },
        actual: `until ${end.text}`,
        expected: projection.type === 'date' ? 'until NOW' : 'a date key until NOW',
      });
    });
  },
});
