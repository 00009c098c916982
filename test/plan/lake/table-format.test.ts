import { decideTableFormat, decideTargetFile } from '../../../plan/lake/table-format';
import type { Column, Dataset } from '../../../spec/lake';
import type { Target } from '../../../spec/platform';
import { dataset } from '../../fixtures/workload';

const MINUTELY: Partial<Dataset> = { written: { by: 'stream', everySeconds: 60 } };
const CUSTOMER: Column = { name: 'customer_id', type: 'string', distinct: 4e6, sensitivity: 'personal' };
const DAY = { name: 'ordered_at_day', type: 'date', column: 'ordered_at', grain: 'day' } as const;
const COUNTY = { name: 'county', type: 'string', column: 'county' };

test.each<[why: string, changes: Partial<Dataset>, target: Target, format: string, reason: RegExp]>([
  ['daily loads', {}, 'aws', 'plain', /only added/],
  ['rows that change', { changes: 'updates' }, 'aws', 'iceberg', /changed and deleted/],
  ['a commit a minute', MINUTELY, 'aws', 'iceberg', /every 1 min leaves small files/],
  ['a commit a minute of a large file', { ...MINUTELY, bytesPerDay: 10e12 }, 'aws', 'plain', /need no care/],
  [
    'the same, with people who may ask to be forgotten',
    { ...MINUTELY, bytesPerDay: 10e12, sensitivity: 'personal', columns: [CUSTOMER] },
    'aws',
    'iceberg',
    /rows of single persons/,
  ],
  [
    'the same, gone within a month',
    { ...MINUTELY, bytesPerDay: 10e12, sensitivity: 'personal', columns: [CUSTOMER], retainDays: 7 },
    'aws',
    'plain',
    /need no care/,
  ],
  ['a commit every hour', { written: { by: 'stream', everySeconds: 3600 } }, 'aws', 'plain', /only added/],
  ['rows that change, without a catalogue', { changes: 'updates' }, 'gcp', 'plain', /external table of BigQuery/],
  ['a commit a minute, on Databricks', MINUTELY, 'azure', 'delta', /Databricks itself keeps/],
])('the table format: %s', (_why, changes, target, format, reason) => {
  const { value, because } = decideTableFormat(dataset(changes), [DAY, COUNTY], 'parquet', { target });

  expect(value).toBe(format);
  expect(because).toMatch(reason);
});

test('files that are kept as their writer sent them are in no open table format', () => {
  expect(decideTableFormat(dataset(MINUTELY), [DAY, COUNTY], 'json', { target: 'aws' }).value).toBe('plain');
});

test('Delta keeps Parquet alone', () => {
  const { value, because } = decideTableFormat(dataset(MINUTELY), [DAY, COUNTY], 'orc', { target: 'azure' });

  expect(value).toBe('plain');
  expect(because).toMatch(/Delta keeps Parquet and the files are orc/);
});

test.each<[why: string, gigabytesADay: number, format: 'plain' | 'iceberg', target: Target, megabytes: number]>([
  ['what Iceberg aims at', 100, 'iceberg', 'aws', 512],
  ['what is advised for Parquet', 100, 'plain', 'gcp', 128],
  ['what is advised for Data Lake Storage', 100, 'plain', 'azure', 256],
  ['no more than a folder holds', 10, 'iceberg', 'aws', 10_000 / 47],
  ['but never small', 0.1, 'iceberg', 'aws', 128],
])('the size of files: %s', (_why, gigabytesADay, format, target, megabytes) => {
  const stored = dataset({ bytesPerDay: gigabytesADay * 1e9 });

  expect(decideTargetFile(stored, [DAY, COUNTY], format, target).value / 1e6).toBeCloseTo(megabytes, 0);
});
