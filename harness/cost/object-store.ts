import { bytesOfAge, DAYS_A_MONTH } from '../../plan/forecast';
import { bytes, number } from '../../plan/words';
import type { HeldDataset, Workload } from '../../policies/define';
import { limit } from '../../reference/limits';
import { priceTiers } from '../../reference/price-tiers';
import type { PriceItem } from '../../reference/prices';
import { isCloudProvider } from '../../reference/row';
import { type ClassPrices, classesOf, type StorageClass, storageClass } from '../../reference/storage-classes';
import { unitSize } from '../../reference/units';
import type { LifecycleRule, ObjectStore } from '../facts/facts';
import { timelineOf } from '../facts/object-store/timeline';
import { isUnknown } from '../read/graph';
import type { CostItem, Unpriced } from '../report/result';
import { line } from './line';

/** One dataset's data while it is in one class. */
interface Stay {
  readonly dataset: HeldDataset;
  readonly class: StorageClass;
  readonly fromDay: number;
  readonly untilDay: number;
}

type Lines = readonly (CostItem | Unpriced)[];

function pricesOf(one: StorageClass): ClassPrices {
  // Azure: a lake's accounts have a hierarchical namespace, with prices of its own where they are known.
  return { ...one.prices, ...one.hierarchicalPrices };
}

/** Where the data of a dataset is as it ages: hot, then class by class, then as an old version after its expiry. */
function staysOf(store: ObjectStore, dataset: HeldDataset, rules: readonly LifecycleRule[]): readonly Stay[] {
  if (!isCloudProvider(store.provider)) return [];
  const provider = store.provider;
  const { transitions, expireAfterDays, oldVersionsExpireAfterDays } = timelineOf(rules, dataset.prefix);
  const hot =
    storageClass(provider, typeof store.storageClass === 'string' ? store.storageClass : '') ?? classesOf(provider)[0];
  if (hot === undefined) return [];
  const lingers = store.versioned === true ? (oldVersionsExpireAfterDays ?? 0) : 0;
  const end = (expireAfterDays ?? Number.POSITIVE_INFINITY) + lingers;
  const moves = transitions.flatMap((move) => {
    const to = storageClass(provider, move.class);
    return to === undefined ? [] : [{ class: to, fromDay: move.afterDays }];
  });
  const stays = [{ class: hot, fromDay: 0 }, ...moves];
  return stays.map((stay, index) => ({ dataset, ...stay, untilDay: stays[index + 1]?.fromDay ?? end }));
}

/** Bytes of a stay at the horizon; past its retention a dataset's data lies there only as old versions. */
function bytesIn({ dataset, fromDay, untilDay }: Stay, horizonDays: number): number {
  return bytesOfAge({ ...dataset, retainDays: Math.max(dataset.retainDays, untilDay) }, fromDay, untilDay, horizonDays);
}

/** Bytes a month that queries read of a stay, at the horizon's volume. */
function bytesReadOf(stay: Stay, horizonDays: number): number {
  return stay.dataset.reads.reduce((sum, read) => {
    const reach = Math.min(read.lookBackDays ?? stay.dataset.retainDays, stay.untilDay);
    return sum + read.perDay * DAYS_A_MONTH * read.columns * bytesOfAge(stay.dataset, stay.fromDay, reach, horizonDays);
  }, 0);
}

const FILE_BYTES = limit('parquet-file-size-min').value * 1e6;

/** Files written a month: at least one a load or commit, more where the data fills them. */
function filesWritten({ written, bytesPerDay }: HeldDataset): number {
  return Math.max(86_400 / written.everySeconds, bytesPerDay / FILE_BYTES) * DAYS_A_MONTH;
}

function contributors(
  amounts: readonly { readonly name: string; readonly amount: number }[],
  words: (amount: number) => string,
): string {
  const largest = amounts
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1));
  const told = largest.slice(0, 3).map(({ name, amount }) => `${name} ${words(amount)}`);
  return largest.length > 3 ? `${told.join(', ')} and ${largest.length - 3} more` : told.join(', ');
}

/** Storage at the price of its tier: the first terabytes cost more than the next. */
function tiered(item: PriceItem, amount: number): readonly { readonly item: PriceItem; readonly amount: number }[] {
  if (item !== 's3-std-50tb') return [{ item, amount }];
  let below = 0;
  return priceTiers('s3-standard').map((tier) => {
    const top = tier.upToGB === undefined ? Number.POSITIVE_INFINITY : tier.upToGB * unitSize('GB-month');
    const share = Math.max(0, Math.min(amount, top) - below);
    below = Math.min(amount, top);
    return { item: tier.item, amount: share };
  });
}

function linesOf(
  store: ObjectStore,
  workload: Workload,
  region: string,
  rules: readonly LifecycleRule[],
  uncertainty: number,
): Lines {
  const { horizonDays, datasets } = workload;
  const { address } = store;
  const stays = datasets.flatMap((dataset) => staysOf(store, dataset, rules));
  const classes = [...new Set(stays.map((stay) => stay.class))].sort((a, b) => a.rank - b.rank);
  const charge = (what: string, item: PriceItem | undefined, amount: number, because: string) =>
    line({ address, what, item, region, amount, uncertainty, because });
  const sumOf = (amounts: readonly { readonly amount: number }[]) =>
    amounts.reduce((sum, { amount }) => sum + amount, 0);
  const written = datasets.map((dataset) => ({ name: dataset.name, amount: filesWritten(dataset) }));

  const perClass = classes.flatMap((one) => {
    const prices = pricesOf(one);
    const inClass = stays.filter((stay) => stay.class === one);
    const stored = inClass.map((stay) => ({ name: stay.dataset.name, amount: bytesIn(stay, horizonDays) }));
    const read = inClass.map((stay) => ({ name: stay.dataset.name, amount: bytesReadOf(stay, horizonDays) }));
    const arriving =
      one.tier === 'hot'
        ? []
        : inClass
            .filter((stay) => stay.fromDay < horizonDays)
            .map(({ dataset }) => ({ name: dataset.name, amount: filesWritten(dataset) }));
    return [
      ...tiered(prices.storage, sumOf(stored)).flatMap(({ item, amount }) =>
        charge(`${one.class} storage`, item, amount, contributors(stored, bytes)),
      ),
      ...(one.tier === 'hot'
        ? []
        : charge(
            `moves into ${one.class}`,
            prices.transition ?? prices.put,
            sumOf(arriving),
            `one a file: ${contributors(arriving, number)}`,
          )),
      ...(one.tier === 'hot'
        ? []
        : charge(`reading back from ${one.class}`, prices.retrieval, sumOf(read), contributors(read, bytes))),
      ...charge(
        `reads of ${one.class}`,
        prices.get,
        sumOf(read) / FILE_BYTES,
        `at least one a file of ${bytes(FILE_BYTES)}`,
      ),
    ];
  });
  const hot = classes[0];
  return [
    ...perClass,
    ...(hot === undefined
      ? []
      : charge(
          `writes into ${hot.class}`,
          pricesOf(hot).put,
          sumOf(written),
          `at least one a load or commit: ${contributors(written, number)}`,
        )),
  ];
}

/** Storage class by class, moves, reading back and requests, from the lifecycle that the store really has. */
export function objectStoreCost(store: ObjectStore, workload: Workload | undefined, uncertainty: number): Lines {
  const { address, region, lifecycle } = store;
  const what = 'storage and requests';
  if (workload === undefined) return [{ address, what, why: 'nobody states what it holds' }];
  if (workload.datasets.length === 0) return [{ address, what, why: 'how much is written to it is not stated' }];
  if (region === undefined || isUnknown(region)) return [{ address, what, why: 'its region is not known' }];
  if (isUnknown(lifecycle)) return [{ address, what, why: `its lifecycle is not known (${lifecycle.unknown})` }];
  return linesOf(store, workload, region, lifecycle ?? [], uncertainty);
}
