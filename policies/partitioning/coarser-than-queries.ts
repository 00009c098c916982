import { GRAIN_DAYS } from '../../plan/lake/grain';
import { reachDays } from '../../plan/lake/stay';
import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { GRAINS, type Grain } from '../../spec/lake';
import { definePolicy, type HeldDataset } from '../define';
import { layoutOf } from '../partitions';
import { isTime } from '../times';

/** Bytes that the queries of a day open which filter by a time, with partitions of so many days. */
function opened({ reads, columns, bytesPerDay, retainDays }: HeldDataset, grainDays: number): number {
  const times = columns.filter((column) => isTime(column)).map(({ name }) => name);
  return reads
    .filter(({ filter, lookBackDays }) => lookBackDays !== undefined && filter.some((one) => times.includes(one)))
    .reduce((sum, read) => sum + read.perDay * reachDays(read, retainDays, grainDays) * bytesPerDay, 0);
}

/** The finest grain that the shortest look-back has a use for. */
function wanted({ reads }: HeldDataset): readonly Grain[] {
  const shortest = Math.min(...reads.map(({ lookBackDays = Number.POSITIVE_INFINITY }) => lookBackDays));
  return GRAINS.filter((grain) => grain !== 'hour' || shortest < 1);
}

export const coarserThanQueries = definePolicy({
  id: 'partitioning/coarser-than-queries',
  summary: 'Time partitions are not much longer than what queries ask for.',
  why: 'A partition is read whole: where queries ask for a day and partitions hold a month, most of what is scanned, and billed, is thrown away.',
  fix: 'Partition by the finer time, as long as each partition still fills a file of a good size.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/performance-tuning.html', asOf: '2023-06' },
    { url: 'https://docs.delta.io/best-practices/', asOf: '2026-08-22' },
  ],
  on: 'LakeTable',
  options: {
    times: {
      default: 2,
      description: 'How many times as much as with the finer partitions may be read.',
    },
    atLeast: {
      default: limit('parquet-file-size-min').value * 1e6,
      unit: 'bytes',
      description: 'What a finer partition should still hold, before compression.',
    },
  },
  messages: {
    coarse: 'queries of {{dataset}} read {{share}} times what partitions of a {{grain}} would let them read',
  },
  check: (table, { workload, options, need, each, report }) => {
    if (workload === undefined) return;
    const keys = need(table.partitions, 'how it is partitioned') ?? [];
    each(workload.datasets, (dataset) => {
      const { days, abreast } = layoutOf(keys, dataset);
      if (days === undefined) return;
      const finer = wanted(dataset)
        .filter((grain) => GRAIN_DAYS[grain] < days)
        .filter((grain) => (dataset.bytesPerDay * GRAIN_DAYS[grain]) / abreast >= options.atLeast);
      const grain = finer.at(-1);
      if (grain === undefined) return;
      const [now, then] = [opened(dataset, days), opened(dataset, GRAIN_DAYS[grain])];
      if (now <= then * options.times) return;
      report({
        messageId: 'coarse',
        data: { dataset: dataset.name, grain, share: Number((now / then).toFixed(1)) },
        actual: `${bytes(now)} a day`,
        expected: `${bytes(then)} a day`,
      });
    });
  },
});
