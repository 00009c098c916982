import { isLimitId, limit } from '../../reference/limits';
import json from '../../reference/limits.json';
import { isLegalName } from '../../reference/name-rules';
import nameRules from '../../reference/name-rules.json';

test('a limit is a number with a unit', () => {
  expect(limit('athena-ctas-partitions')).toMatchObject({ value: 100, unit: 'partitions', scope: 'query' });
  expect(limit('delta-partition-size')).toMatchObject({ value: 1, unit: 'GB' });
  expect(Object.values(json).filter((row) => row.value <= 0 || row.unit === '')).toEqual([]);
});

test('a quota that the provider raises on request is marked', () => {
  expect(limit('glue-tables-db').adjustable).toBe(true);
  expect(limit('athena-ctas-partitions').adjustable).toBeUndefined();
});

test('only ids of rows are limit ids', () => {
  expect(isLimitId('s3-ia-min-days')).toBe(true);
  expect(isLimitId('toString')).toBe(false);
});

test.each([
  ['s3-bucket', 'duka-prod-lake-raw', 'Duka-Lake'],
  ['s3-bucket', 'abc', 'ab'],
  ['s3-bucket', 'lake.raw', 'lake..raw'],
  ['s3-bucket', 'lake-192-168-5-4', '192.168.5.4'],
  ['s3-bucket', 'lake-s3', 'lake-s3alias'],
  ['s3-bucket', 'a'.repeat(63), 'a'.repeat(64)],
  ['gcs-bucket', 'duka_prod-lake', 'duka-google-lake'],
  ['gcs-bucket', 'duka-lake', '-duka-lake'],
  ['storage-account', 'dukaprodlake', 'duka-prod-lake'],
  ['storage-account', 'a'.repeat(24), 'a'.repeat(25)],
  ['blob-container', 'raw-orders', 'raw--orders'],
  ['blob-container', 'raw', 'raw-'],
  ['glue-name', 'lake_raw', 'Lake_raw'],
  ['bigquery-dataset', 'lake_raw', 'lake-raw'],
] as const)('%s accepts %s and refuses %s', (kind, legal, illegal) => {
  expect(isLegalName(kind, legal)).toBe(true);
  expect(isLegalName(kind, illegal)).toBe(false);
});

test('every pattern is a regular expression', () => {
  for (const row of Object.values(nameRules)) expect(() => new RegExp(row.pattern)).not.toThrow();
});
