import type { LakeTable, NamedQuery } from '../../harness/facts/facts';
import { definePolicy } from '../define';
import { projections } from '../projection';
import { nameOf } from '../tables';
import { prunes } from '../times';

/** The names of kept queries that read the table and do not name the key. */
function withoutKey(table: LakeTable, key: string, queries: readonly NamedQuery[]): readonly string[] {
  const about = (text: string, word: string) => new RegExp(`\\b${word}\\b`, 'i').test(text);
  return queries
    .filter(({ text }) => typeof text === 'string' && about(text, nameOf(table)) && !about(text, key))
    .map(({ name, address }) => (typeof name === 'string' ? name : address));
}

export const projectionInjectedWithoutFilter = definePolicy({
  id: 'partitioning/projection-injected-without-filter',
  summary: 'Queries name each partition key whose values only they can supply.',
  why: 'Athena refuses a query that gives no value for an injected partition column: whoever leaves the filter out gets an error instead of an answer.',
  fix: 'Give the column the type enum or integer, or filter by it in every query.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/partition-projection-supported-types.html', asOf: '2023-06' },
  ],
  on: 'LakeTable',
  options: {},
  messages: { unnamed: 'queries must name a value of {{key}}, and these do not: {{queries}}' },
  check: (table, { workload, all, need, each, report, cannotTell }) => {
    if (need(table.projected, 'whether partitions are projected') !== true) return;
    const keys = need(table.partitions, 'how it is partitioned') ?? [];
    const injected = projections(keys).filter(({ projection }) => projection.type === 'injected');
    each(injected, ({ key }) => {
      const kept = withoutKey(table, key.name, all('NamedQuery'));
      const stated = (workload?.datasets ?? []).flatMap((dataset) =>
        dataset.reads
          .filter((read) => !prunes(read, key, dataset))
          .map(({ filter }) => (filter.length === 0 ? 'without a filter' : `by ${filter.join(', ')}`)),
      );
      const queries = [...kept, ...stated].join('; ');
      if (queries !== '')
        report({
          messageId: 'unnamed',
          data: { key: key.name, queries },
          actual: 'injected',
          expected: `a filter by ${key.name} in each query`,
        });
      else if (workload === undefined)
        cannotTell(
          `whether every query filters by ${key.name} is stated nowhere; \`read\` of its dataset would decide`,
        );
    });
  },
});
