import type { ColumnAccess } from '../../harness/facts/facts';
import { definePolicy } from '../define';
import { isFor } from '../upkeep';

/** A filter is a thing of its own, which grants name; it lets nobody in by itself. */
function isFilter({ principals, rowFilter }: ColumnAccess): boolean {
  return principals === undefined || rowFilter !== undefined;
}

export const projectionUnderLakeFormationFilters = definePolicy({
  id: 'partitioning/projection-under-lake-formation-filters',
  summary: 'A table whose rows or cells are filtered by Lake Formation has registered partitions.',
  why: 'Athena does not apply data filters of Lake Formation to tables whose partitions it computes: the queries of everyone who has only the filtered view fail.',
  fix: 'Take projection.enabled away and register the partitions, or give people a view that leaves the rows out.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.3', 'L1.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/athena/latest/ug/partition-projection.html', asOf: '2023-06' }],
  on: 'LakeTable',
  options: {},
  messages: { filtered: 'the data filter {{filter}} is on a table whose partitions are computed' },
  check: (table, { all, need, report }) => {
    const filters = all('ColumnAccess').filter((access) => isFilter(access) && isFor(access, table, all('LakeTable')));
    if (filters.length === 0 || need(table.projected, 'whether partitions are projected') !== true) return;
    for (const { address: filter } of filters)
      report({ messageId: 'filtered', data: { filter }, actual: 'computed partitions', expected: 'registered ones' });
  },
});
