import { FORMATS, formats, isSplittable, READERS, readsFormat, safeSchemaChanges } from '../../reference/formats';
import json from '../../reference/formats.json';
import { CONFIDENCES, isOneOf } from '../../reference/row';

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const isConfidence = isOneOf(CONFIDENCES);
const rows = [...Object.entries(json.formats), ...Object.entries(json.evolution), ...Object.entries(json.readers)];

test.each(rows)('%s has a source, a confidence and honest dates', (_id, row) => {
  expect(row.source).toMatch(/^https:\/\/\S+\.\S+/);
  expect(isConfidence(row.confidence)).toBe(true);
  expect(row.asOf === null || DATE.test(row.asOf)).toBe(true);
  expect(row.asOf === null || row.asOfEstimate === null).toBe(true);
});

test('ids agree with what they name', () => {
  expect(Object.values(json.formats).map((row) => row.format)).toEqual(Object.keys(json.formats));
  expect(Object.values(json.evolution).map((row) => `${row.format}/${row.access}`)).toEqual(
    Object.keys(json.evolution),
  );
  expect(Object.values(json.readers).map((row) => `${row.reader}/${row.format}`)).toEqual(Object.keys(json.readers));
});

test('every reader says something of every format of a table', () => {
  const stated = new Set(Object.keys(json.readers));
  const expected = READERS.flatMap((reader) => ['parquet', 'orc', 'avro'].map((format) => `${reader}/${format}`));
  expect(expected.filter((id) => !stated.has(id))).toEqual([]);
  expect(formats().map((row) => row.format)).toEqual([...FORMATS]);
});

test('formats with blocks are split with any codec, a text file under gzip is not', () => {
  expect(isSplittable('parquet', 'gzip')).toBe(true);
  expect(isSplittable('orc', 'zlib')).toBe(true);
  expect(isSplittable('avro', 'xz')).toBe(true);
  expect(isSplittable('text', 'none')).toBe(true);
  expect(isSplittable('text', 'bzip2')).toBe(true);
  expect(isSplittable('text', 'gzip')).toBe(false);
});

test('a reader reads, does not, or is not known to', () => {
  expect(readsFormat('athena', 'parquet', 'zstd')).toBe(true);
  expect(readsFormat('athena', 'avro', 'xz')).toBe(false);
  expect(readsFormat('bigquery-external', 'avro', 'bzip2')).toBe(false);
  expect(readsFormat('synapse-serverless', 'orc', 'snappy')).toBe(false);
  expect(readsFormat('synapse-serverless', 'parquet', 'zstd')).toBeUndefined();
  expect(readsFormat('snowflake', 'orc', 'zlib')).toBeUndefined();
  expect(readsFormat('athena', 'text', 'gzip')).toBeUndefined();
});

test('Snappy in Parquet is read, or not known not to be, by every reader', () => {
  expect(READERS.filter((reader) => readsFormat(reader, 'parquet', 'snappy') === false)).toEqual([]);
});

test('which change of a schema is safe depends on how columns are found', () => {
  expect(safeSchemaChanges('parquet', 'by-name')).toContain('reorder');
  expect(safeSchemaChanges('parquet', 'by-name')).not.toContain('rename');
  expect(safeSchemaChanges('orc', 'by-index')).toContain('rename');
  expect(safeSchemaChanges('orc', 'by-index')).not.toContain('remove');
  expect(safeSchemaChanges('avro', 'by-index')).toBeUndefined();
});
