import fc from 'fast-check';
import { decideCodec, decideFormat, decideStoredBytes, readersOf, shapeOf } from '../../../plan/lake/format';
import type { Codec } from '../../../plan/platform-plan';
import { readsFormat } from '../../../reference/formats';
import type { Column, Dataset, StoredFormat } from '../../../spec/lake';
import { TARGETS, type Target } from '../../../spec/platform';
import { dataset } from '../../fixtures/workload';
import { datasets } from '../datasets';

const WHOLE = { filter: [], perDay: 1, columns: 1 };
const STREAM: Partial<Dataset> = { written: { by: 'stream', everySeconds: 60 }, schema: 'evolves', reads: [WHOLE] };
const because = 'the Hive estate reads it';

function column(name: string, type: string): Column {
  return { name, type, sensitivity: 'none' };
}

test.each<[why: string, changes: Partial<Dataset>, format: StoredFormat, reason: RegExp]>([
  ['queries that name columns', {}, 'parquet', /^columnar/],
  ['a stream of changing schema whose rows are read whole', STREAM, 'avro', /carries the schema/],
  ['the same with a schema that stays', { ...STREAM, schema: 'stable' }, 'parquet', /^columnar/],
  [
    'the same with a query of few columns',
    { ...STREAM, reads: [WHOLE, { ...WHOLE, columns: 0.2 }] },
    'parquet',
    /^col/,
  ],
  ['the same for an engine that cannot read Avro', { ...STREAM, readBy: ['synapse-serverless'] }, 'parquet', /^col/],
  ['a choice', { choose: { format: 'orc', because } }, 'orc', /^the Hive estate/],
  [
    'bytes of the writer, which only the platform file can ask for',
    { choose: { format: 'json', because } },
    'json',
    /./,
  ],
])('the format: %s', (_why, changes, format, reason) => {
  const decided = decideFormat(dataset(changes), 'aws');

  expect(decided.value).toBe(format);
  expect(decided.because).toMatch(reason);
  expect(decided.pinned).toBe(changes.choose === undefined ? undefined : true);
});

test.each<[why: string, format: StoredFormat, changes: Partial<Dataset>, codec: Partial<Codec>, reason: RegExp]>([
  ['the smallest of Parquet', 'parquet', {}, { name: 'zstd', level: 3 }, /the least that athena, spark read/],
  ['the smallest of ORC', 'orc', {}, { name: 'zlib' }, /zstd 39.6 %/],
  ['the smallest of Avro', 'avro', {}, { name: 'zstd', level: 3 }, /the least/],
  ['what two more engines name', 'parquet', { readBy: ['flink', 'synapse-serverless'] }, { name: 'gzip' }, /flink/],
  ['an engine that says nothing', 'parquet', { readBy: ['redshift-spectrum'] }, { name: 'zstd' }, /does not say/],
  ['an engine that reads no ORC', 'orc', { readBy: ['synapse-serverless'] }, { name: 'none' }, /no codec of orc/],
  ['text', 'json', {}, { name: 'none' }, /kept as the writer sent it/],
  ['a choice', 'parquet', { choose: { codec: 'snappy', because } }, { name: 'snappy' }, /Hive/],
])('the codec: %s', (_why, format, changes, codec, reason) => {
  const decided = decideCodec(dataset(changes), format, 'aws');

  expect(decided.value).toMatchObject(codec);
  expect(decided.because).toMatch(reason);
});

test('a codec is one that every engine reads, whatever the data', () => {
  fc.assert(
    fc.property(datasets, fc.constantFrom<Target>(...TARGETS), (one, target) => {
      const { name } = decideCodec(one, 'parquet', target).value;
      for (const reader of readersOf(one, target)) expect(readsFormat(reader, 'parquet', name)).toBe(true);
    }),
  );
});

test.each<[shape: string, columns: readonly Column[], rowsPerDay: number]>([
  ['events', [column('at', 'timestamp'), column('context', 'json')], 1e6],
  ['telemetry', [column('latitude', 'double'), column('longitude', 'double'), column('at', 'timestamp')], 1e8],
  ['text', [column('id', 'string'), column('message', 'string')], 1e6],
  ['orders', [column('id', 'string'), column('amount', 'decimal(12,2)')], 1e8],
])('data is most like %s of the lab', (shape, columns, rowsPerDay) => {
  expect(shapeOf(dataset({ columns, rowsPerDay }))).toBe(shape);
});

test('what is stored is less than what is written, and says between what it may lie', () => {
  const { value, because: why } = decideStoredBytes(dataset(), 'parquet', { name: 'zstd', level: 3 });

  expect(value / 10e9).toBeCloseTo(0.3938, 3);
  expect(why).toBe('39.4 % of 10 GB, as for orders in the codec lab; from 16.6 % to 39.4 % over all that it measured');
});

test('text that nobody measured is stored as it is written', () => {
  expect(decideStoredBytes(dataset(), 'json', { name: 'none' }).value).toBe(10e9);
});
