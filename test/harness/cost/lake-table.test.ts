import { estimate } from '../../../harness/cost/cost';
import type { LakeTable, PartitionKey } from '../../../harness/facts/facts';
import { partitionCount, scannedBytes } from '../../../plan/lake/scan';
import type { Workload } from '../../../policies/define';
import type { Read } from '../../../spec/lake';
import { dataset } from '../../fixtures/workload';
import { holding, store, table } from './facts';

const DAY: PartitionKey = { name: 'ordered_at_day', grain: 'day' };
const COUNTY: PartitionKey = { name: 'county' };
const GB = 1e9;

/** Ten gigabytes a day for a year. */
function scanned(read: Partial<Read>, keys: readonly PartitionKey[]): number {
  return scannedBytes(
    { filter: ['ordered_at'], lookBackDays: 10, perDay: 1, columns: 1, ...read },
    dataset(),
    keys,
    365,
  );
}

test.each<[what: string, read: Partial<Read>, keys: readonly PartitionKey[], gigabytes: number]>([
  ['days: half of the first one comes with ten that are asked for', {}, [DAY], 105],
  ['one day back is a day and a half on average', { lookBackDays: 1 }, [DAY], 15],
  ['months: half a month more', {}, [{ name: 'ordered_at_month', grain: 'month' }], 252.083],
  ['no partitions: everything', {}, [], 3650],
  ['a filter on another column: everything', { filter: ['county'] }, [DAY], 3650],
  ['a filter on a column whose name begins alike: everything', { filter: ['ordered'] }, [DAY], 3650],
  ['a look-back beyond what is kept: everything', { filter: ['ordered_at'], lookBackDays: 9999 }, [DAY], 3650],
  ['a fifth of the columns', { columns: 0.2 }, [DAY], 21],
  ['one county of 47', { filter: ['ordered_at', 'county'] }, [DAY, COUNTY], 105 / 47],
  ['the county without the time', { filter: ['county'] }, [DAY, COUNTY], 3650 / 47],
  ['the time without the county', {}, [DAY, COUNTY], 105],
  ['as many values as the table itself says', { filter: ['county'] }, [{ ...COUNTY, values: 10 }], 365],
  ['buckets of which nobody knows the number', { filter: ['county'] }, [{ ...COUNTY, bucketed: true }], 3650],
  ['a table that is partitioned by the column itself', {}, [{ name: 'ordered_at', grain: 'day' }], 105],
  [
    'year, month and day keys are one time',
    {},
    [{ name: 'ordered_at_year', grain: 'year' }, { name: 'ordered_at_month', grain: 'month' }, DAY],
    105,
  ],
])('a query scans whole partitions: %s', (_what, read, keys, gigabytes) => {
  expect(scanned(read, keys) / GB).toBeCloseTo(gigabytes, 2);
});

test('a query that looks back to the beginning scans everything', () => {
  expect(scannedBytes({ filter: ['ordered_at'], perDay: 1, columns: 1 }, dataset(), [DAY], 365)).toBe(3650 * GB);
});

test('no query is billed for less than 10 MB', () => {
  expect(scanned({ columns: 1e-9 }, [DAY])).toBe(10e6);
});

test.each<[keys: readonly PartitionKey[], partitions: number]>([
  [[], 0],
  [[DAY], 365],
  [[DAY, COUNTY], 365 * 47],
  [[COUNTY], 47],
])('the catalogue lists %j as %d partitions', (keys, partitions) => {
  expect(partitionCount(dataset({ retainDays: 3650 }), keys, 365)).toBe(partitions);
});

function costOf(one: LakeTable, workload: Workload | undefined = holding(dataset())) {
  return estimate({
    facts: [store(one.provider === 'gcp' ? 'gcp' : 'aws'), one],
    workloadOf: (fact) => (fact.kind === 'LakeTable' ? workload : undefined),
    uncertainty: 0,
  });
}

test('queries are priced where the store of the table is, with how many they are and how much each scans', () => {
  const { items } = costOf(table('aws', { partitions: [DAY] }));

  expect(items[0]).toMatchObject({
    address: 'orders',
    what: 'query scans',
    quantity: 675,
    unit: 'TB scanned',
    unitPrice: 6,
    because: '400 queries a day, 61 GB each on average',
  });
});

test.each<[why: string, table: LakeTable, workload: Workload | undefined, reason: RegExp]>([
  ['nobody states its use', table('aws'), undefined, /nobody states how it is queried/],
  ['its partitions are hidden', table('aws', { partitions: { unknown: 'secret' } }), holding(), /not known \(secret\)/],
  ['its store is elsewhere', table('aws', { store: { text: 'other' } }), holding(dataset()), /region is not known/],
])('where %s, its queries are named as not priced', (_why, one, workload, reason) => {
  const { items, unpriced } = estimate({
    facts: [store('aws'), one],
    workloadOf: (fact) => (fact.kind === 'LakeTable' ? workload : holding()),
    uncertainty: 0,
  });

  expect(items).toEqual([]);
  expect(unpriced.find(({ address }) => address === 'orders')?.why).toMatch(reason);
});

test.each<[what: string, changes: Partial<LakeTable>, listed: boolean]>([
  ['registered partitions', {}, true],
  ['projected partitions', { projected: true }, false],
  ['an Iceberg table, which keeps its own list', { tableFormat: 'iceberg' }, false],
])('the Glue catalogue charges for %s: %j', (_what, changes, listed) => {
  const { items } = costOf(table('aws', { partitions: [DAY, COUNTY], ...changes }));

  expect(items.some(({ what }) => what === 'catalogue objects')).toBe(listed);
});
