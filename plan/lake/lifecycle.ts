import { price } from '../../reference/prices';
import { classesOf, type StorageClass } from '../../reference/storage-classes';
import { unitSize } from '../../reference/units';
import type { Dataset, PartitionField, Read, Tier } from '../../spec/lake';
import type { Target } from '../../spec/platform';
import type { Decision } from '../decision';
import type { ClassTransition } from '../platform-plan';
import { days, dollars } from '../words';
import { GRAIN_DAYS } from './grain';
import { admits, type Stay, type Use, usesOf } from './stay';

/** Younger files are still rewritten by late data and compaction, and a rewrite ends a stay that is then paid to its end. */
const YOUNGEST_MOVE_DAYS = 30;
/** US dollars a month: a rule that saves less costs more to read than it saves. */
const LEAST_SAVING = 1;

type Move = readonly [to: StorageClass, onDay: number];
type GrainDaysOf = (read: Read) => number | undefined;

/** The class that a tier means on a provider: the least cold one that can be read at once. */
function classOf(target: Target, tier: Tier | 'hot'): StorageClass | undefined {
  return classesOf(target).find((one) => one.tier === tier && one.readableAtOnce);
}

/** Dollars; undefined where there is no price. */
function charge({ item, amount }: Use, region: string): number | undefined {
  if (amount === 0) return 0;
  const unit = item === undefined ? undefined : price(item, region);
  return unit === undefined ? undefined : (amount / unitSize(unit.unit)) * unit.usd;
}

/** US dollars a month once data of every age is there; undefined where a part of it has no price. */
function costOf(stays: readonly Stay[], retainDays: number, region: string, grain: GrainDaysOf): number | undefined {
  return stays
    .flatMap((stay) => usesOf(stay, retainDays, grain))
    .map((use) => charge(use, region))
    .reduce((sum, amount) => (sum === undefined || amount === undefined ? undefined : sum + amount), 0);
}

/** From hot through every move to the end. */
function staysOf(dataset: Dataset, hot: StorageClass, moves: readonly Move[]): readonly Stay[] {
  const [first] = moves;
  const moved = moves.map(([to, fromDay], index) => {
    const untilDay = moves[index + 1]?.[1] ?? dataset.retainDays;
    return { dataset, class: to, fromDay, untilDay, moved: true };
  });
  return [{ dataset, class: hot, fromDay: 0, untilDay: first?.[1] ?? dataset.retainDays, moved: false }, ...moved];
}

/** Whether each stay is at least as long as its class charges for. */
function staysLongEnough(stays: readonly Stay[]): boolean {
  return stays.every((stay) => stay.untilDay - stay.fromDay >= Math.max(1, stay.class.minimumDays));
}

/** Cool, cold, or cool and then cold, at the ages where minimum stays end and where queries' reach does. */
function candidates(dataset: Dataset, target: Target, grain: GrainDaysOf): readonly (readonly Move[])[] {
  // A query reads the partition in which its look-back begins to its end: at most one grain more.
  const reach = dataset.reads.map((read) => Math.ceil((read.lookBackDays ?? 0) + (grain(read) ?? 0)));
  const ages = [...new Set([YOUNGEST_MOVE_DAYS, 90, 180, ...reach])]
    .filter((age) => age >= YOUNGEST_MOVE_DAYS)
    .sort((a, b) => a - b);
  const movesTo = (tier: Tier): readonly Move[] => {
    const one = classOf(target, tier);
    return one === undefined || !admits(one, dataset)
      ? []
      : ages.filter((age) => age >= one.minimumDaysBeforeTransition).map((age) => [one, age]);
  };
  const [cool, cold] = [movesTo('cool'), movesTo('cold')];
  return [
    ...cool.map((move) => [move]),
    ...cold.map((move) => [move]),
    ...cool.flatMap((first) => cold.map((then) => [first, then])),
  ];
}

function pinnedTransitions(dataset: Dataset, target: Target): Decision<readonly ClassTransition[]> | undefined {
  const pinned = dataset.choose?.transitions;
  if (pinned === undefined) return undefined;
  return {
    value: pinned.flatMap(({ tier, afterDays }) => {
      const one = classOf(target, tier);
      return one === undefined ? [] : [{ class: one.class, afterDays }];
    }),
    because: dataset.choose?.because ?? '',
    inputs: { pinned: pinned.map(({ tier, afterDays }) => `${tier} after ${days(afterDays)}`) },
    pinned: true,
  };
}

/** Colder classes as data ages, where what they save exceeds the moves, the least stay and reading back. */
export function decideTransitions(
  dataset: Dataset,
  partition: readonly PartitionField[],
  target: Target,
  region: string,
): Decision<readonly ClassTransition[]> {
  const pinned = pinnedTransitions(dataset, target);
  if (pinned !== undefined) return pinned;
  const { retainDays } = dataset;
  const hot = classOf(target, 'hot');
  const inputs = {
    bytesPerDay: dataset.bytesPerDay,
    retainDays,
    lookBack: dataset.reads.map(
      ({ lookBackDays, perDay }) => `${lookBackDays === undefined ? 'all' : days(lookBackDays)}, ${perDay}/day`,
    ),
  };
  const decide = (moves: readonly Move[], because: string): Decision<readonly ClassTransition[]> => ({
    value: moves.map(([to, afterDays]) => ({ class: to.class, afterDays })),
    because,
    inputs,
    source: [...(hot === undefined ? [] : [hot]), ...moves.map(([to]) => to)].map((one) => `${target}/${one.class}`),
  });
  const grain: GrainDaysOf = ({ filter }) => {
    const time = partition.find((field) => field.grain !== undefined && filter.includes(field.column))?.grain;
    return time === undefined ? undefined : GRAIN_DAYS[time];
  };
  // Growth would move both sides of the comparison alike.
  const steady = { ...dataset, growthPerMonth: 0 };
  const monthly = (stays: readonly Stay[]) => costOf(stays, retainDays, region, grain);
  const stayingHot = hot === undefined ? undefined : monthly(staysOf(steady, hot, []));
  if (hot === undefined || stayingHot === undefined)
    return decide([], `no price for storage in ${region} is known, so no saving can be shown`);

  const [best] = candidates(steady, target, grain)
    .map((moves) => ({ moves, stays: staysOf(steady, hot, moves) }))
    .filter(({ stays }) => staysLongEnough(stays))
    .flatMap(({ moves, stays }) => {
      const cost = monthly(stays);
      return cost === undefined ? [] : [{ moves, cost }];
    })
    .sort((a, b) => a.cost - b.cost || a.moves.length - b.moves.length);
  const kept = `kept ${days(retainDays)}`;
  if (best === undefined)
    return decide(
      [],
      `${kept}: too short for the least stay of any colder class, its files too small, or no price is known`,
    );
  if (best.cost >= stayingHot) return decide([], `${kept}: moving and reading back would cost more than it saves`);
  if (stayingHot - best.cost < LEAST_SAVING)
    return decide(
      [],
      `${kept}: a colder class would save ${dollars(stayingHot - best.cost)} a month, too little for a rule`,
    );
  const words = best.moves.map(([to, day]) => `${to.class} from day ${day}`).join(' and ');
  return decide(
    best.moves,
    `${words} costs ${dollars(best.cost)} a month once ${days(retainDays)} of data are there; staying in ${hot.class} costs ${dollars(stayingHot)}`,
  );
}
