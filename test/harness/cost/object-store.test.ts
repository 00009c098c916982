import { billerOf, isPriced } from '../../../harness/cost/line';
import { objectStoreCost } from '../../../harness/cost/object-store';
import type { LifecycleRule, ObjectStore } from '../../../harness/facts/facts';
import type { CostItem } from '../../../harness/report/result';
import type { HeldDataset } from '../../../policies/define';
import { dataset } from '../../fixtures/workload';
import { holding, store } from './facts';

const GB = 2 ** 30;
/** A GB a day, kept and read as a test says. */
function daily(changes: Partial<HeldDataset> = {}): HeldDataset {
  return dataset({ bytesPerDay: GB, retainDays: 365, reads: [], ...changes });
}

function rule(changes: Partial<LifecycleRule> = {}): LifecycleRule {
  return { enabled: true, prefixes: [], narrowed: false, transitions: [], ...changes };
}

function linesOf(one: ObjectStore, ...datasets: readonly HeldDataset[]) {
  return objectStoreCost(one, holding(...datasets), billerOf(0));
}

/** Quantities by what is paid for. */
function quantities(one: ObjectStore, ...datasets: readonly HeldDataset[]): Readonly<Record<string, number>> {
  const items: readonly CostItem[] = linesOf(one, ...datasets).filter(isPriced);
  return Object.fromEntries(items.map(({ what, quantity }) => [what, quantity]));
}

const toInstant = rule({ transitions: [{ class: 'GLACIER_IR', afterDays: 90 }], expireAfterDays: 365 });

test('data is priced class by class, as its lifecycle moves it', () => {
  expect(quantities(store('aws', { lifecycle: [toInstant] }), daily())).toMatchObject({
    'STANDARD storage': 90,
    'GLACIER_IR storage': 275,
  });
});

test.each<[what: string, store: Partial<ObjectStore>, gigabytes: number]>([
  ['nothing deletes it', {}, 365],
  ['it expires', { lifecycle: [rule({ expireAfterDays: 100 })] }, 100],
  ['a rule that is switched off would', { lifecycle: [rule({ expireAfterDays: 100, enabled: false })] }, 365],
  [
    'what expired is kept as an old version',
    {
      versioned: true,
      lifecycle: [rule({ expireAfterDays: 100, oldVersions: { transitions: [], expireAfterDays: 14 } })],
    },
    114,
  ],
  ['and nothing ends old versions', { versioned: true, lifecycle: [rule({ expireAfterDays: 100 })] }, 365],
])('a store holds what is really there: %s', (_what, changes, gigabytes) => {
  expect(quantities(store('aws', changes), daily({ retainDays: 100 }))['STANDARD storage']).toBe(
    Math.min(gigabytes, 365),
  );
});

test.each([
  ['a number of days that is stated', 30, 130],
  ['no days at all', 0, 100],
  ["Cloud Storage's default of seven", undefined, 107],
])('what was deleted softly is paid for: %s', (_what, softDeleteDays, gigabytes) => {
  const lifecycle = [rule({ expireAfterDays: 100 })];
  const bucket = store('gcp', { lifecycle, ...(softDeleteDays === undefined ? {} : { softDeleteDays }) });

  expect(quantities(bucket, daily({ retainDays: 100 }))['STANDARD storage']).toBe(gigabytes);
});

test.each<[what: string, lifecycle: readonly LifecycleRule[]]>([
  [
    'to a warmer class',
    [
      rule({
        transitions: [
          { class: 'GLACIER_IR', afterDays: 30 },
          { class: 'STANDARD_IA', afterDays: 60 },
        ],
      }),
    ],
  ],
  [
    'after the data is gone',
    [
      rule({
        transitions: [
          { class: 'GLACIER_IR', afterDays: 30 },
          { class: 'GLACIER', afterDays: 400 },
        ],
        expireAfterDays: 400,
      }),
    ],
  ],
])('a move %s does not happen', (_what, lifecycle) => {
  const classes = Object.keys(quantities(store('aws', { lifecycle }), daily())).filter((what) =>
    what.endsWith('storage'),
  );

  expect(classes).toEqual(['STANDARD storage', 'GLACIER_IR storage']);
});

test('S3 leaves files below 128 KB where they are', () => {
  const small = daily({ written: { by: 'stream', everySeconds: 5 } });

  expect(quantities(store('aws', { lifecycle: [toInstant] }), small)).toMatchObject({ 'STANDARD storage': 365 });
});

test('a month of moves is a month of files, and reading back is charged only for what lies in the colder class', () => {
  const reads = [{ filter: ['ordered_at'], lookBackDays: 99.5, perDay: 1, columns: 0.5 }];
  const one = daily({ reads, written: { by: 'batch', everySeconds: 3600 } });
  const lines = quantities(store('aws', { lifecycle: [toInstant] }), one);

  // 24 files a day; 10 of the 100 days that it reads, half of each, every day.
  expect(lines['moves into GLACIER_IR']).toBeCloseTo(0.73, 5);
  expect(lines['reading back from GLACIER_IR']).toBeCloseTo(10 * 0.5 * (365 / 12), 1);
});

test('storage of a hundred terabytes falls in price after the first fifty', () => {
  const lines = linesOf(store('aws'), daily({ bytesPerDay: (102_400 / 365) * GB })).filter(isPriced);
  const storage = lines.filter(({ what }) => what === 'STANDARD storage');

  expect(storage.map(({ quantity, unitPrice }) => [quantity, unitPrice])).toEqual([
    [51_200, 0.0274],
    [51_200, 0.0262],
  ]);
});

test('who fills a store is named, the largest first', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const datasets = names.map((name, index) => daily({ name, prefix: `${name}/`, bytesPerDay: (index + 1) * GB }));
  const [storage] = linesOf(store('aws'), ...datasets).filter(isPriced);

  expect(storage?.because).toBe('e 1.96 TB, d 1.57 TB, c 1.18 TB and 2 more');
});

test.each<[what: string, store: ObjectStore, quantity: number | undefined]>([
  ['a key of AWS itself', store('aws'), undefined],
  ['a key of the customer', store('aws', { key: { address: 'key' } }), 87.6],
  ['the same with a bucket key', store('aws', { key: { address: 'key' }, bucketKey: true }), 0.876],
  ['a key of the customer on Google Cloud', store('gcp', { key: { address: 'key' } }), 87.6],
])('%s is asked for what is written and read', (_what, one, quantity) => {
  const often = daily({ written: { by: 'stream', everySeconds: 3 } });

  expect(quantities(one, often)['requests to the key']).toBe(quantity);
});

test('Azure says what it cannot price: the queries, since no table is declared, and copies in three zones', () => {
  const reads = [{ filter: [], perDay: 40, columns: 1 }];
  const unpriced = linesOf(store('azure', { redundancy: 'ZRS' }), daily({ reads })).filter((line) => !isPriced(line));

  expect(unpriced).toEqual([
    {
      address: 'lake',
      what: 'queries',
      why: 'nothing in the input says which engine runs the 40 queries a day on it',
    },
    { address: 'lake', what: 'what ZRS costs more than LRS', why: 'no price of it has a source' },
  ]);
  expect(linesOf(store('azure', { redundancy: 'LRS' }), daily()).every(isPriced)).toBe(true);
});

test.each<[why: string, store: Partial<ObjectStore>, reason: RegExp]>([
  ['its region', { region: { unknown: 'known after apply' } }, /its region is not known/],
  ['its lifecycle', { lifecycle: { unknown: 'secret' } }, /its lifecycle is not known \(secret\)/],
  ['its class', { storageClass: { unknown: 'secret' } }, /its storage class is not known \(secret\)/],
  ['whether there are old versions', { versioned: { unknown: 'secret' } }, /keeps old versions is not known/],
  ['what it does with deleted objects', { softDeleteDays: { unknown: 'secret' } }, /what was deleted is not known/],
  ['a class that nobody has heard of', { storageClass: 'LUKEWARM' }, /LUKEWARM is not known/],
  [
    'a move into one',
    { lifecycle: [rule({ transitions: [{ class: 'LUKEWARM', afterDays: 30 }] })] },
    /moves data to a storage class that is not known/,
  ],
  ['the days of a rule', { lifecycle: [rule({ expireAfterDays: { unknown: 'secret' } })] }, /expiry is not known/],
])('nothing is guessed where the input hides %s', (_why, changes, reason) => {
  const lines = linesOf(store('aws', changes), daily());

  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ what: 'storage and requests', why: expect.stringMatching(reason) });
});

test.each([
  ['nobody states what it holds', undefined],
  ['how much is written to it is not stated', holding()],
])('without a workload: %s', (why, workload) => {
  expect(objectStoreCost(store('aws'), workload, billerOf(0))).toEqual([
    { address: 'lake', what: 'storage and requests', why },
  ]);
});
