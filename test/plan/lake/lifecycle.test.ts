import fc from 'fast-check';
import { GRAIN_DAYS } from '../../../plan/lake/grain';
import { decideTransitions } from '../../../plan/lake/lifecycle';
import { decidePartition } from '../../../plan/lake/partition';
import { type Stay, usesOf } from '../../../plan/lake/stay';
import { price } from '../../../reference/prices';
import { classesOf, type StorageClass, storageClass } from '../../../reference/storage-classes';
import { unitSize } from '../../../reference/units';
import type { Dataset } from '../../../spec/lake';
import { TARGETS, type Target } from '../../../spec/platform';
import { dataset } from '../../fixtures/workload';
import { datasets } from '../datasets';

const REGIONS: Readonly<Record<Target, string>> = {
  aws: 'af-south-1',
  gcp: 'africa-south1',
  azure: 'southafricanorth',
};

function decide(one: Dataset, target: Target = 'aws', region = REGIONS[target]) {
  return decideTransitions(one, decidePartition(one, 365).value, target, region);
}

const terabyteADay = dataset({ bytesPerDay: 1e12 });

test('data that queries no longer reach moves to what costs a fifth, on the first day that none of them reads it', () => {
  const { value, because } = decide(terabyteADay);

  // Thirty days back, and to the end of the day in which they end.
  expect(value).toEqual([{ class: 'GLACIER_IR', afterDays: 31 }]);
  expect(because).toMatch(
    /^GLACIER_IR from day 31 costs USD \d+ a month once 1 year of data are there; staying in STANDARD costs USD \d+$/,
  );
});

test.each<[why: string, changes: Partial<Dataset>, reason: RegExp]>([
  ['kept shorter than any class charges for', { retainDays: 50 }, /too short for the least stay/],
  ['read in full often enough', { reads: [{ filter: [], perDay: 0.05, columns: 1 }] }, /reading back would cost more/],
  ['a hundred megabytes a day', { bytesPerDay: 100e6 }, /would save USD 0.\d\d a month, too little for a rule/],
  [
    'files so small that S3 would leave them where they are',
    { bytesPerDay: 100e6, written: { by: 'stream', everySeconds: 60 } },
    /its files too small/,
  ],
])('%s stays hot', (_why, changes, reason) => {
  const { value, because } = decide(dataset({ bytesPerDay: 1e12, ...changes }));

  expect(value).toEqual([]);
  expect(because).toMatch(reason);
});

test('a region without a price stays hot and says why', () => {
  const { value, because } = decide(terabyteADay, 'aws', 'eu-central-1');

  expect(value).toEqual([]);
  expect(because).toBe('no price for storage in eu-central-1 is known, so no saving can be shown');
});

test('a class that cannot be fully priced is not chosen: nobody publishes what a move into Nearline or Cold costs', () => {
  const choices = [...decide(terabyteADay, 'gcp').value, ...decide(terabyteADay, 'azure').value];

  expect(choices.map((move) => move.class)).toEqual(['COLDLINE', 'Cool']);
});

test.each([
  ['aws', ['STANDARD_IA', 'GLACIER_IR']],
  ['gcp', ['NEARLINE', 'COLDLINE']],
  ['azure', ['Cool', 'Cold']],
] as const)('moves chosen by hand are spelt in the words of %s and marked', (target, classes) => {
  const transitions = [
    { tier: 'cool' as const, afterDays: 120 },
    { tier: 'cold' as const, afterDays: 730 },
  ];
  const decided = decide(dataset({ choose: { transitions, because: 'auditors' } }), target);

  expect(decided).toMatchObject({ because: 'auditors', pinned: true });
  expect(decided.value).toEqual([
    { class: classes[0], afterDays: 120 },
    { class: classes[1], afterDays: 730 },
  ]);
});

function known(one: StorageClass | undefined): StorageClass {
  if (one === undefined) throw new Error('a decided class is no class of its provider');
  return one;
}

function staysOf(
  one: Dataset,
  target: Target,
  moves: readonly { class: string; afterDays: number }[],
): readonly Stay[] {
  const places = [
    { class: known(classesOf(target)[0]), fromDay: 0 },
    ...moves.map((move) => ({ class: known(storageClass(target, move.class)), fromDay: move.afterDays })),
  ];
  return places.map((place, index) => ({
    dataset: { ...one, growthPerMonth: 0 },
    ...place,
    untilDay: places[index + 1]?.fromDay ?? one.retainDays,
    moved: index > 0,
  }));
}

function costOf(one: Dataset, target: Target, stays: readonly Stay[]): number {
  const time = decidePartition(one, 365).value.find(({ grain }) => grain !== undefined);
  const grainDays = time?.grain === undefined ? undefined : GRAIN_DAYS[time.grain];
  const uses = stays.flatMap((stay) =>
    usesOf(stay, one.retainDays, ({ filter }) => (time && filter.includes(time.column) ? grainDays : undefined)),
  );
  return uses
    .filter(({ amount }) => amount > 0)
    .reduce((sum, { item, amount }) => {
      const unit = item === undefined ? undefined : price(item, REGIONS[target]);
      if (unit === undefined) throw new Error('a decision rests on something without a price');
      return sum + (amount / unitSize(unit.unit)) * unit.usd;
    }, 0);
}

test('whatever is decided obeys the classes, gets colder with age, and is cheaper than staying hot', () => {
  fc.assert(
    fc.property(datasets, fc.constantFrom(...TARGETS), (one, target) => {
      const { value } = decide(one, target);
      if (value.length === 0) return;
      const stays = staysOf(one, target, value);
      for (const [index, stay] of stays.entries()) {
        const before = stays[index - 1];
        if (before === undefined) continue;
        expect(stay.fromDay).toBeGreaterThanOrEqual(Math.max(30, stay.class.minimumDaysBeforeTransition));
        expect(stay.untilDay - stay.fromDay).toBeGreaterThanOrEqual(Math.max(1, stay.class.minimumDays));
        expect(stay.class.rank).toBeGreaterThan(before.class.rank);
        expect(stay.class.readableAtOnce).toBe(true);
      }
      expect(costOf(one, target, stays)).toBeLessThan(costOf(one, target, staysOf(one, target, [])));
    }),
    { numRuns: 300 },
  );
});

test('the same dataset is decided alike', () => {
  fc.assert(
    fc.property(datasets, fc.constantFrom(...TARGETS), (one, target) => {
      expect(decide(structuredClone(one), target)).toEqual(decide(one, target));
    }),
  );
});
