import { limit } from '../../reference/limits';
import type { PriceItem } from '../../reference/prices';
import type { ClassPrices, StorageClass } from '../../reference/storage-classes';
import type { Dataset, Read } from '../../spec/lake';
import { bytesAddedPerDay, bytesOfAge, DAYS_A_MONTH } from '../forecast';

/** The data of one dataset while it is in one storage class. */
export interface Stay {
  readonly dataset: Dataset;
  readonly class: StorageClass;
  readonly fromDay: number;
  readonly untilDay: number;
  /** A lifecycle rule moved it here; otherwise it was written here. */
  readonly moved: boolean;
}

/** What stays are billed for, in the order in which an estimate lists it. */
export const USES = ['storage', 'monitoring', 'moves', 'retrieval', 'reads'] as const;

export interface Use {
  readonly kind: (typeof USES)[number];
  /** Undefined: the class has no price row for it. */
  readonly item: PriceItem | undefined;
  /** A month, in base units: bytes, objects, requests. */
  readonly amount: number;
}

/** The smallest file of a good size, and so the smallest good partition. */
export const FILE_BYTES = limit('parquet-file-size-min').value * 1e6;

export function classPrices(one: StorageClass): ClassPrices {
  // Azure: a lake's accounts have a hierarchical namespace, with prices of its own where they are known.
  return { ...one.prices, ...one.hierarchicalPrices };
}

/** Files written on one day: one a load or commit, more where the data fills them. */
export function filesADay(dataset: Dataset, day: number): number {
  return Math.max(86_400 / dataset.written.everySeconds, bytesAddedPerDay(dataset, day) / FILE_BYTES);
}

/** S3 leaves objects below 128 KB where they are (row s3-default-min-transition-size), and bills them in full elsewhere. */
export function admits(one: StorageClass, dataset: Dataset): boolean {
  return dataset.bytesPerDay / filesADay(dataset, 0) >= one.minimumBytes;
}

/**
 * Days of data that a query reads, on average. It looks back to some moment within a partition, which is read whole:
 * half a partition more. The newest partition adds nothing, since it holds only what there is so far. Without a time
 * partition that its filter names (`grainDays` undefined), everything is read.
 */
export function reachDays({ lookBackDays }: Read, retainDays: number, grainDays: number | undefined): number {
  if (lookBackDays === undefined || grainDays === undefined) return retainDays;
  return Math.min(retainDays, lookBackDays + grainDays / 2);
}

/** What a stay uses in the month after `horizonDays`, given the length of the time partitions that each query skips by. */
export function usesOf(
  stay: Stay,
  horizonDays: number,
  grainDaysOf: (read: Read) => number | undefined,
): readonly Use[] {
  const { dataset, fromDay, untilDay, moved } = stay;
  const prices = classPrices(stay.class);
  // Past its retention a dataset's data lies there only as old versions.
  const stored = bytesOfAge(
    { ...dataset, retainDays: Math.max(dataset.retainDays, untilDay) },
    fromDay,
    untilDay,
    horizonDays,
  );
  const arrivedOnDay = horizonDays - fromDay;
  const arriving = moved && arrivedOnDay > 0 ? filesADay(dataset, arrivedOnDay) * DAYS_A_MONTH : 0;
  const reads = dataset.reads.map((read) => {
    const until = Math.min(untilDay, reachDays(read, dataset.retainDays, grainDaysOf(read)));
    const opened = read.perDay * DAYS_A_MONTH * bytesOfAge(dataset, fromDay, until, horizonDays);
    return { opened, read: opened * read.columns };
  });
  const read = reads.reduce((sum, one) => sum + one.read, 0);
  // At least one request a file, however few of its columns are read.
  const opened = reads.reduce((sum, one) => sum + one.opened, 0) / FILE_BYTES;
  return [
    { kind: 'storage', item: prices.storage, amount: stored },
    {
      kind: 'monitoring',
      item: prices.monitoring,
      amount: prices.monitoring === undefined ? 0 : (stored * filesADay(dataset, 0)) / dataset.bytesPerDay,
    },
    // Where moves have no price of their own they are billed as writes.
    { kind: 'moves', item: prices.transition ?? prices.put, amount: arriving },
    { kind: 'retrieval', item: prices.retrieval, amount: stay.class.tier === 'hot' ? 0 : read },
    { kind: 'reads', item: prices.get, amount: opened },
  ];
}
