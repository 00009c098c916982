import fc from 'fast-check';
import { codecLab, codecRatio, columnShare, DATA_SHAPES } from '../../reference/codecs';
import json from '../../reference/codecs.json';

const rows = Object.entries(json.rows);
const columnRows = Object.entries(json.columns);
const DATE = /^\d{4}-\d{2}-\d{2}$/;

describe('every measured row', () => {
  test.each([...rows, ...columnRows])('%s says that the lab measured it, and when', (_id, row) => {
    expect(row).toMatchObject({
      source: codecLab.asset,
      asOf: codecLab.asOf,
      asOfEstimate: null,
      confidence: 'measured',
    });
    expect(row.asOf).toMatch(DATE);
  });

  test.each(rows)('%s has the ratio of its bytes, and an id of its own words', (id, row) => {
    expect(row.ratio).toBeCloseTo(row.bytes / row.rawBytes, 4);
    const codec = row.usual ? row.codec : `${row.codec}-${row.level}`;
    expect(id).toBe(`${row.shape}/${row.format}/${codec}`);
  });

  test('has a method with the settings of its format', () => {
    const methods = Object.keys(codecLab.methods);
    expect(rows.filter(([, { format }]) => !methods.includes(format))).toEqual([]);
  });

  test('holds the same values in every format and codec', () => {
    const kinds = DATA_SHAPES.map(
      (shape) => new Set(rows.filter(([, row]) => row.shape === shape).map(([, row]) => row.rawBytes)),
    );
    expect(kinds.map((kind) => kind.size)).toEqual(DATA_SHAPES.map(() => 1));
  });
});

test('the head names every library that the bytes depend on', () => {
  expect(Object.keys(codecLab.versions)).toEqual(
    expect.arrayContaining(['pyarrow', 'fastavro', 'cramjam', 'backports.zstd', 'zlib', 'python', 'machine']),
  );
  expect(Object.keys(codecLab.samples)).toEqual([...DATA_SHAPES]);
});

describe.each(DATA_SHAPES)('%s', (shape) => {
  const ratio = (format: 'parquet' | 'orc' | 'avro', codec: string) =>
    codecRatio(format, codec, shape)?.expected ?? Number.NaN;

  test('compressed is never larger than plain', () => {
    for (const codec of ['snappy', 'gzip', 'zstd', 'zstd-1', 'zstd-9', 'zstd-19', 'lz4', 'brotli'])
      expect(ratio('parquet', codec)).toBeLessThan(ratio('parquet', 'none'));
    for (const codec of ['snappy', 'zlib', 'zstd', 'lz4'])
      expect(ratio('orc', codec)).toBeLessThan(ratio('orc', 'none'));
    for (const codec of ['deflate', 'snappy', 'zstandard', 'bzip2', 'xz'])
      expect(ratio('avro', codec)).toBeLessThan(ratio('avro', 'null'));
  });

  test('columns together compress better than rows do', () => {
    expect(ratio('parquet', 'zstd')).toBeLessThan(ratio('avro', 'zstandard'));
  });

  test('the hardest Zstandard is smaller than the usual one, which is smaller than Snappy', () => {
    expect(ratio('parquet', 'zstd-19')).toBeLessThan(ratio('parquet', 'zstd'));
    expect(ratio('parquet', 'zstd')).toBeLessThan(ratio('parquet', 'snappy'));
  });
});

test('without a shape the answer spans all of them', () => {
  const all = codecRatio('parquet', 'zstd');
  const each = DATA_SHAPES.map((shape) => codecRatio('parquet', 'zstd', shape)?.expected ?? Number.NaN);
  expect(all?.low).toBe(Math.min(...each));
  expect(all?.high).toBe(Math.max(...each));
  expect(all?.expected).toBeGreaterThan(Math.min(...each));
});

test('what was not measured has no ratio', () => {
  expect(codecRatio('parquet', 'xz')).toBeUndefined();
  expect(codecRatio('parquet', 'zstd-7')).toBeUndefined();
  expect(codecRatio('text', 'gzip')).toBeUndefined();
});

describe('the share of a file that a query reads', () => {
  const EVENTS = Object.keys(json.columns['events/parquet'].rawBytes);

  test('leaves the JSON out in a columnar format, and nothing in Avro', () => {
    const narrow = EVENTS.filter((column) => column !== 'context');
    expect(columnShare('parquet', 'events', narrow)).toBeLessThan(0.2);
    expect(columnShare('orc', 'events', narrow)).toBeLessThan(0.2);
    expect(columnShare('avro', 'events', narrow)).toBe(1);
    expect(columnShare('avro', 'events', [])).toBe(0);
  });

  test('is unknown for a column that the shape has not', () => {
    expect(columnShare('parquet', 'events', ['page', 'amount'])).toBeUndefined();
    expect(columnShare('text', 'events', ['page'])).toBeUndefined();
  });

  test('grows with each further column and never passes the file', () => {
    fc.assert(
      fc.property(fc.subarray(EVENTS), fc.constantFrom(...EVENTS), (columns, one) => {
        const share = columnShare('parquet', 'events', columns) ?? Number.NaN;
        const more = columnShare('parquet', 'events', [...columns, one]) ?? Number.NaN;
        expect(more).toBeGreaterThanOrEqual(share);
        expect(more).toBeLessThanOrEqual(1);
      }),
    );
  });
});
