import { type Price, type PriceItem, price } from '../../reference/prices';
import { classesOf, type StorageClass } from '../../reference/storage-classes';
import { unitSize } from '../../reference/units';
import type { Dataset, Tier } from '../../spec/lake';
import type { Target } from '../../spec/platform';
import type { Decision } from '../decision';
import type { ClassTransition } from '../platform-plan';
import { days, dollars } from '../words';
import { SMALLEST_PARTITION_BYTES } from './partition';

const DAYS_A_MONTH = 365 / 12;

interface Stay {
  readonly class: StorageClass;
  readonly fromDay: number;
  readonly untilDay: number;
}

/** The class that a tier means on a provider: the least cold one that can be read at once. */
function classOf(target: Target, tier: Tier): StorageClass | undefined {
  return classesOf(target).find((one) => one.tier === tier && one.readableAtOnce);
}

function hotClass(target: Target): StorageClass | undefined {
  return classesOf(target).find((one) => one.tier === 'hot');
}

/** Dollars for an amount in base units (bytes, requests); undefined where there is no price. */
function charge(item: PriceItem | undefined, region: string, amount: number): number | undefined {
  if (amount === 0) return 0;
  const unit: Price | undefined = item === undefined ? undefined : price(item, region);
  return unit === undefined ? undefined : (amount / unitSize(unit.unit)) * unit.usd;
}

function sum(amounts: readonly (number | undefined)[]): number | undefined {
  return amounts.reduce<number | undefined>(
    (so, amount) => (so === undefined || amount === undefined ? undefined : so + amount),
    0,
  );
}

/** Bytes a month that queries read of data between two ages. */
function readBytes(dataset: Dataset, fromDay: number, untilDay: number): number {
  return dataset.reads.reduce((so, read) => {
    const reach = Math.min(read.lookBackDays ?? dataset.retainDays, untilDay);
    return so + read.perDay * DAYS_A_MONTH * read.columns * dataset.bytesPerDay * Math.max(0, reach - fromDay);
  }, 0);
}

/** US dollars a month of one stay, once data of every age is there: storage, the move into it, and reading back. */
function costOf(dataset: Dataset, stay: Stay, region: string): number | undefined {
  const { tier, hierarchicalPrices } = stay.class;
  // Azure's lake accounts have a hierarchical namespace, which has prices of its own where they are known.
  const prices = { ...stay.class.prices, ...hierarchicalPrices };
  const objectsADay = Math.max(1, dataset.bytesPerDay / SMALLEST_PARTITION_BYTES);
  const moved = tier === 'hot' ? 0 : objectsADay * DAYS_A_MONTH;
  const readBack = tier === 'hot' ? 0 : readBytes(dataset, stay.fromDay, stay.untilDay);
  return sum([
    charge(prices.storage, region, dataset.bytesPerDay * (stay.untilDay - stay.fromDay)),
    charge(prices.transition ?? prices.put, region, moved),
    charge(prices.retrieval, region, readBack),
  ]);
}

function staysOf(dataset: Dataset, hot: StorageClass, moves: readonly Stay[]): readonly Stay[] {
  return [{ class: hot, fromDay: 0, untilDay: moves[0]?.fromDay ?? dataset.retainDays }, ...moves];
}

type Move = readonly [to: StorageClass, onDay: number];

/** Moves in order, each to the next or to the end; undefined where one would stay shorter than its class charges for. */
function chain(retainDays: number, moves: readonly Move[]): readonly Stay[] | undefined {
  const stays = moves.map(([one, fromDay], index) => ({
    class: one,
    fromDay,
    untilDay: moves[index + 1]?.[1] ?? retainDays,
  }));
  return stays.every(({ class: one, fromDay, untilDay }) => untilDay - fromDay >= Math.max(1, one.minimumDays))
    ? stays
    : undefined;
}

/** Younger files are still rewritten by late data and compaction, and a rewrite ends a stay that is then paid to its end. */
const YOUNGEST_MOVE_DAYS = 30;

/** Cool, cold, or cool and then cold, at the ages where minimum stays and queries' look-back end. */
function candidates(dataset: Dataset, target: Target): readonly (readonly Stay[])[] {
  const reach = dataset.reads.map(({ lookBackDays }) => Math.ceil(lookBackDays ?? 0));
  const ages = [...new Set([YOUNGEST_MOVE_DAYS, 90, 180, ...reach])]
    .filter((age) => age >= YOUNGEST_MOVE_DAYS)
    .sort((a, b) => a - b);
  const movesTo = (tier: Tier): readonly Move[] => {
    const one = classOf(target, tier);
    return one === undefined
      ? []
      : ages.filter((age) => age >= one.minimumDaysBeforeTransition).map((age) => [one, age]);
  };
  const cool = movesTo('cool');
  const cold = movesTo('cold');
  const all = [
    ...cool.map((move) => [move]),
    ...cold.map((move) => [move]),
    ...cool.flatMap((first) => cold.map((then) => [first, then])),
  ];
  return all.flatMap((moves) => {
    const stays = chain(dataset.retainDays, moves);
    return stays === undefined ? [] : [stays];
  });
}

function pinnedTransitions(dataset: Dataset, target: Target): Decision<readonly ClassTransition[]> | undefined {
  const pinned = dataset.choose?.transitions;
  if (pinned === undefined) return undefined;
  const value = pinned.flatMap(({ tier, afterDays }) => {
    const one = classOf(target, tier);
    return one === undefined ? [] : [{ class: one.class, afterDays }];
  });
  return {
    value,
    because: dataset.choose?.because ?? '',
    inputs: { pinned: pinned.map(({ tier, afterDays }) => `${tier} after ${afterDays} days`) },
    pinned: true,
  };
}

/** Colder classes as data ages, where what they save exceeds the moves, the least stay and reading back. */
export function decideTransitions(
  dataset: Dataset,
  target: Target,
  region: string,
): Decision<readonly ClassTransition[]> {
  const pinned = pinnedTransitions(dataset, target);
  if (pinned !== undefined) return pinned;
  const hot = hotClass(target);
  const inputs = {
    bytesPerDay: dataset.bytesPerDay,
    retainDays: dataset.retainDays,
    lookBack: dataset.reads.map(
      ({ lookBackDays, perDay }) => `${lookBackDays === undefined ? 'all' : days(lookBackDays)}, ${perDay}/day`,
    ),
  };
  const stayHot = (because: string): Decision<readonly ClassTransition[]> => ({
    value: [],
    because,
    inputs,
    source: hot === undefined ? [] : [`${target}/${hot.class}`],
  });
  const hotCost =
    hot === undefined ? undefined : costOf(dataset, { class: hot, fromDay: 0, untilDay: dataset.retainDays }, region);
  if (hot === undefined || hotCost === undefined)
    return stayHot(`no price for storage in ${region} is known, so no saving can be shown`);

  const priced = candidates(dataset, target)
    .map((moves) => ({ moves, cost: sum(staysOf(dataset, hot, moves).map((stay) => costOf(dataset, stay, region))) }))
    .flatMap(({ moves, cost }) => (cost === undefined ? [] : [{ moves, cost }]))
    .sort((a, b) => a.cost - b.cost || a.moves.length - b.moves.length);
  const best = priced[0];
  if (best === undefined)
    return stayHot(
      `kept ${days(dataset.retainDays)}: too short for the least stay of any colder class, or no price is known`,
    );
  if (best.cost >= hotCost)
    return stayHot(`kept ${days(dataset.retainDays)}: moving and reading back would cost more than it saves`);
  const words = best.moves.map((stay) => `${stay.class.class} from day ${stay.fromDay}`).join(' and ');
  return {
    value: best.moves.map((stay) => ({ class: stay.class.class, afterDays: stay.fromDay })),
    because: `${words} costs ${dollars(best.cost)} a month once ${days(dataset.retainDays)} of data are there; staying in ${hot.class} costs ${dollars(hotCost)}`,
    inputs,
    source: [hot, ...best.moves.map((stay) => stay.class)].map((one) => `${target}/${one.class}`),
  };
}
