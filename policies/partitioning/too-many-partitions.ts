import type { Provider } from '../../harness/read/graph';
import { number } from '../../plan/words';
import { type LimitId, limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { askFor, layoutOf } from '../partitions';

/** Up to how many registered partitions the catalogue of a provider answers well. */
const LIMITS: Readonly<Partial<Record<Provider, LimitId>>> = { aws: 'athena-partitions-slow' };

/** Nothing is kept for longer. */
const A_CENTURY_DAYS = 36525;

export const tooManyPartitions = definePolicy({
  id: 'partitioning/too-many-partitions',
  summary: 'A table has no more registered partitions than its catalogue handles well.',
  why: 'Every query first asks the catalogue for its partitions; above the number that the engine names, that takes longer than reading the data.',
  fix: 'Let partitions be computed (projection.enabled = true), partition by a coarser time, or leave the other keys out.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/athena/latest/ug/performance-tuning.html', asOf: '2023-06' }],
  on: 'LakeTable',
  options: {},
  messages: { 'too-many': '{{dataset}} comes to more registered partitions than queries stay fast with' },
  check: (table, { workload, need, each, report, cannotTell }) => {
    const id = LIMITS[table.provider];
    const keys = need(table.partitions, 'how it is partitioned') ?? [];
    if (id === undefined || keys.length === 0) return;
    // Partitions of a plain table are registered one by one; table formats keep their own metadata.
    if (need(table.projected, 'whether partitions are projected') === true) return;
    if ((need(table.tableFormat, 'the table format') ?? 'plain') !== 'plain') return;
    const most = limit(id).value;
    const ever = layoutOf(keys, undefined);
    if (ever.unstated.length === 0 && (A_CENTURY_DAYS / (ever.days ?? A_CENTURY_DAYS)) * ever.abreast <= most) return;
    const { datasets } =
      workload ??
      cannotTell(
        'how many partitions it comes to depends on `retain` and on `distinct` of its keys, which are stated nowhere',
      );
    each(datasets, (dataset) => {
      const { days, abreast, unstated } = layoutOf(keys, dataset);
      const count = Math.ceil(dataset.retainDays / (days ?? dataset.retainDays)) * abreast;
      const least = unstated.length > 0 ? ' at least' : '';
      if (count > most)
        report({
          messageId: 'too-many',
          data: { dataset: dataset.name },
          actual: `${number(count)} partitions${least}`,
          expected: `at most ${number(most)}`,
        });
      else if (unstated.length > 0) cannotTell(askFor(unstated));
    });
  },
});
