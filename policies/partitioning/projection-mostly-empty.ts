import type { PartitionKey } from '../../harness/facts/facts';
import { limit } from '../../reference/limits';
import { definePolicy, type HeldDataset } from '../define';
import { distinctOf } from '../partitions';
import { daysFromNow, endOf, projections, rangeOf } from '../projection';

const MOST_EMPTY = limit('athena-projection-empty').value / 100;

/** Of the computed values of a key, the share for which there can be data: by what is kept, or by its column. */
function filledShare({ values, ...key }: PartitionKey, dataset: HeldDataset): number {
  const range = key.projection === undefined ? undefined : rangeOf(key.projection);
  const [since, until] = range === undefined ? [] : range.map(daysFromNow);
  if (key.projection?.type === 'date' && since !== undefined && until !== undefined && until > since)
    return Math.min(1, (dataset.retainDays + Math.max(0, until)) / (until - since));
  const computed = key.projection?.type === 'date' ? undefined : values;
  const there = key.grain === undefined ? distinctOf(key, dataset) : undefined;
  return computed === undefined || there === undefined ? 1 : Math.min(1, there / computed);
}

export const projectionMostlyEmpty = definePolicy({
  id: 'partitioning/projection-mostly-empty',
  summary: 'Most of the partitions that are computed hold data.',
  why: 'Athena lists every partition that it computes, so a query over ranges that are mostly empty is slower, and pays for more requests, than one over partitions that are registered.',
  fix: 'Narrow the ranges to what is kept (NOW-1YEARS,NOW), or register the partitions in the catalogue instead.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/athena/latest/ug/partition-projection.html', asOf: '2023-06' }],
  on: 'LakeTable',
  options: {
    farFuture: {
      default: 2040,
      unit: 'year',
      description: 'A range of dates that goes on to this year or beyond is mostly future, whatever is kept.',
    },
  },
  messages: {
    future: 'the partitions computed for {{key}} go on to {{end}}, and those of the future are empty',
    empty: 'most of the partitions computed for {{dataset}} hold no data',
  },
  check: (table, { workload, options, need, each, report }) => {
    if (need(table.projected, 'whether partitions are projected') !== true) return;
    const projected = projections(need(table.partitions, 'how it is partitioned') ?? []);
    for (const { key, projection } of projected) {
      const end = endOf(key, projection);
      // Numbers of years cannot end with NOW, so theirs must lie ahead.
      if (projection.type === 'date' && end !== undefined && end.year >= options.farFuture)
        report({
          messageId: 'future',
          data: { key: key.name, end: end.text },
          actual: `until ${end.text}`,
          expected: 'until NOW',
        });
    }
    each(workload?.datasets ?? [], (dataset) => {
      const filled = projected.reduce((share, { key }) => share * filledShare(key, dataset), 1);
      if (filled < 1 - MOST_EMPTY)
        report({
          messageId: 'empty',
          data: { dataset: dataset.name },
          actual: `${Math.round((1 - filled) * 100)} % empty`,
          expected: `at most ${MOST_EMPTY * 100} %`,
        });
    });
  },
});
