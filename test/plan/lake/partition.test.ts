import fc from 'fast-check';
import { GRAIN_DAYS } from '../../../plan/lake/grain';
import { decideFilterRequired, decidePartition } from '../../../plan/lake/partition';
import { limit } from '../../../reference/limits';
import type { Dataset, Read } from '../../../spec/lake';
import { dataset } from '../../fixtures/workload';
import { datasets } from '../datasets';

const YEAR = 365;
const FILE_BYTES = limit('parquet-file-size-min').value * 1e6;
const MOST = limit('athena-partitions-slow').value;

const byTime: Read = { filter: ['ordered_at'], lookBackDays: 30, perDay: 400, columns: 0.2 };
const byCounty: Read = { filter: ['ordered_at', 'county'], lookBackDays: 7, perDay: 400, columns: 0.2 };

function decide(changes: Partial<Dataset>) {
  return decidePartition(dataset(changes), YEAR);
}

test.each<[why: string, changes: Partial<Dataset>, folders: readonly string[], reason: RegExp]>([
  ['too small to cut', { bytesPerDay: 2e6 }, [], /730 MB, is smaller than the 1 GB/],
  ['a day fills files', { bytesPerDay: 10e9 }, ['ordered_at_day'], /a day holds 10 GB: 365 partitions/],
  ['a day is less than a file', { bytesPerDay: 20e6 }, ['ordered_at_month'], /a month holds 608 MB: 12 partitions/],
  ['a month is less than a file', { bytesPerDay: 3e6, retainDays: 3000 }, ['ordered_at_year'], /a year holds 1.09 GB/],
  ['even a year is', { bytesPerDay: 0.3e6, growthPerMonth: 0.5, retainDays: 3000 }, [], /no day, month or year/],
  ['a month would hold all that is kept', { bytesPerDay: 100e6, retainDays: 20 }, [], /divides the 20 days/],
  [
    'queries of minutes over plenty of data',
    { bytesPerDay: 400e9, reads: [{ ...byTime, lookBackDays: 0.1 }] },
    ['ordered_at_hour'],
    /an hour holds 16.7 GB/,
  ],
  [
    'queries of minutes over less',
    { bytesPerDay: 1e9, reads: [{ ...byTime, lookBackDays: 0.1 }] },
    ['ordered_at_day'],
    /a day holds 1 GB/,
  ],
  ['half of the queries name a county', { reads: [byTime, byCounty] }, ['ordered_at_day', 'county'], /leaves 213 MB/],
  [
    'less than half of them do',
    { reads: [byTime, { ...byCounty, perDay: 399 }] },
    ['ordered_at_day'],
    /a day holds 10 GB/,
  ],
  ['a county would be left with less than a file', { bytesPerDay: 5e9, reads: [byCounty] }, ['ordered_at_day'], /5 GB/],
  [
    'an entity of millions',
    { reads: [{ ...byTime, filter: ['ordered_at', 'customer_id'] }] },
    ['ordered_at_day'],
    /10 GB/,
  ],
  [
    'an entity whose number of values nobody states',
    { reads: [{ ...byTime, filter: ['ordered_at', 'order_id'] }] },
    ['ordered_at_day'],
    /10 GB/,
  ],
  ['nobody filters by time', { reads: [{ ...byCounty, filter: ['county'] }] }, ['county'], /names? one county of 47/],
  ['nobody filters at all', { reads: [{ ...byTime, filter: [] }] }, [], /no query filters/],
  ['nobody reads it', { reads: [] }, [], /no query filters/],
])('%s', (_why, changes, folders, reason) => {
  const { value, because } = decide(changes);

  expect(value.map(({ name }) => name)).toEqual(folders);
  expect(because).toMatch(reason);
});

test('a county a day for decades would be more folders than engines list quickly, so it is left out', () => {
  const changes = { bytesPerDay: 100e9, retainDays: 3000, reads: [byCounty] };

  expect(decide(changes).value.map(({ name }) => name)).toEqual(['ordered_at_day']);
  expect(decide({ ...changes, retainDays: 2000 }).value.map(({ name }) => name)).toEqual(['ordered_at_day', 'county']);
});

test('folders are typed by what their names say', () => {
  const types = (changes: Partial<Dataset>) => decide(changes).value.map(({ type }) => type);

  expect(types({ reads: [byCounty] })).toEqual(['date', 'string']);
  expect(types({ bytesPerDay: 20e6 })).toEqual(['string']);
  expect(types({ bytesPerDay: 3e6, retainDays: 3000 })).toEqual(['int']);
});

test('folders are as secret as the column that they are made from', () => {
  const columns = dataset({}).columns.map((column) =>
    column.name === 'county' ? column : { ...column, sensitivity: 'personal' as const },
  );

  expect(decide({ columns, reads: [byCounty] }).value).toEqual([
    expect.objectContaining({ name: 'ordered_at_day', sensitivity: 'personal' }),
    expect.not.objectContaining({ sensitivity: expect.anything() }),
  ]);
});

test('a choice by hand wins over what would be decided, with its own reason', () => {
  const choose = { partition: [{ column: 'ordered_at', grain: 'year' as const }], because: 'auditors ask by year' };

  expect(decide({ choose })).toMatchObject({
    value: [{ name: 'ordered_at_year', column: 'ordered_at', grain: 'year' }],
    because: 'auditors ask by year',
    pinned: true,
  });
  expect(decide({})).not.toHaveProperty('pinned');
});

test('no decided partition is smaller than a good file, and there are never too many', () => {
  fc.assert(
    fc.property(datasets, fc.integer({ min: 30, max: 1000 }), (one, horizonDays) => {
      const { value } = decidePartition(one, horizonDays);
      const time = value.find(({ grain }) => grain !== undefined)?.grain;
      if (time === undefined) return;
      const distinct = value
        .filter(({ grain }) => grain === undefined)
        .reduce((so, { column }) => so * (one.columns.find(({ name }) => name === column)?.distinct ?? 1), 1);
      const each = (one.bytesPerDay * Math.min(one.retainDays, GRAIN_DAYS[time])) / distinct;
      expect(each).toBeGreaterThanOrEqual(FILE_BYTES);
      expect((one.retainDays / GRAIN_DAYS[time]) * distinct).toBeLessThanOrEqual(MOST);
    }),
  );
});

test('the same dataset is decided alike, and only by columns that queries filter by', () => {
  fc.assert(
    fc.property(datasets, (one) => {
      const decided = decidePartition(one, YEAR);
      expect(decidePartition(structuredClone(one), YEAR)).toEqual(decided);
      const filtered = one.reads.flatMap(({ filter }) => filter);
      expect(decided.value.every(({ column }) => filtered.includes(column))).toBe(true);
    }),
  );
});

test.each([
  ['every query filters by the time', [byTime, byCounty], true],
  ['one does not', [byTime, { ...byCounty, filter: ['county'] }], false],
])('a query without the time partition is stopped only if %s', (_when, reads, required) => {
  const one = dataset({ reads });

  expect(decideFilterRequired(one, decidePartition(one, YEAR).value).value).toBe(required);
});

test('without a time partition there is no filter to require', () => {
  expect(decideFilterRequired(dataset(), []).value).toBe(false);
});
