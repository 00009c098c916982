import { type CodecRatio, codecRatio, codecRow, type DataShape } from '../../reference/codecs';
import { type Format, type Reader, readsFormat } from '../../reference/formats';
import type { CodecName, Dataset, StoredFormat } from '../../spec/lake';
import type { Target } from '../../spec/platform';
import type { Decision, Inputs } from '../decision';
import type { Codec } from '../platform-plan';
import { bytes, percent } from '../words';

/** What queries and jobs of a target read with. Nothing on Azure queries files but the jobs themselves. */
const READERS_OF: Readonly<Record<Target, readonly Reader[]>> = {
  aws: ['athena', 'spark'],
  gcp: ['bigquery-external', 'spark'],
  azure: ['spark'],
};

const MEASURED: Readonly<Record<StoredFormat, Format>> = { parquet: 'parquet', orc: 'orc', avro: 'avro', json: 'text' };

const CODECS_OF: Readonly<Record<StoredFormat, readonly CodecName[]>> = {
  parquet: ['zstd', 'gzip', 'snappy', 'none'],
  orc: ['zlib', 'zstd', 'snappy', 'none'],
  avro: ['deflate', 'zstd', 'snappy', 'none'],
  // A compressed text file is read by one task, however big it is.
  json: ['none'],
};

/** Above this a query reads rows rather than columns. */
const WHOLE_ROWS = 0.8;
/** Bytes of a column's values above which they are sentences. */
const TEXT_BYTES = 200;

export function readersOf(dataset: Dataset, target: Target): readonly Reader[] {
  return [...new Set([...READERS_OF[target], ...dataset.readBy])];
}

/** Avro calls two codecs by other names than the rest. */
function spelling(format: StoredFormat, codec: CodecName): string {
  if (format !== 'avro') return codec;
  return codec === 'zstd' ? 'zstandard' : codec === 'none' ? 'null' : codec;
}

/** Which of the measured samples it is most like. */
export function shapeOf({ columns, rowsPerDay, bytesPerDay }: Dataset): DataShape {
  const fractions = columns.filter(({ type }) => type === 'float' || type === 'double');
  if (columns.some(({ type }) => type === 'json')) return 'events';
  if (fractions.length * 2 >= columns.length) return 'telemetry';
  if (rowsPerDay !== undefined && bytesPerDay / rowsPerDay / columns.length > TEXT_BYTES) return 'text';
  return 'orders';
}

function pinned<T>(value: T, dataset: Dataset, inputs: Inputs): Decision<T> {
  return { value, because: dataset.choose?.because ?? '', inputs, pinned: true };
}

/** Rows as they came, for loaders that read all of each; columns for everybody else. */
export function decideFormat(dataset: Dataset, target: Target): Decision<StoredFormat> {
  const { choose, reads, written, schema } = dataset;
  const readers = readersOf(dataset, target);
  const inputs = { reads: reads.map(({ columns }) => `${percent(columns)} of a row`), readers, schema, by: written.by };
  if (choose?.format !== undefined) return pinned(choose.format, dataset, inputs);
  const wholeRows = reads.every(({ columns }) => columns >= WHOLE_ROWS);
  const everybodyReadsAvro = readers.every((reader) => readsFormat(reader, 'avro', 'deflate') === true);
  if (schema === 'evolves' && written.by === 'stream' && wholeRows && everybodyReadsAvro)
    return {
      value: 'avro',
      because: 'whole rows are written and read, and each file carries the schema that it was written with',
      inputs,
      source: ['avro/by-name', 'avro'],
    };
  return {
    value: 'parquet',
    because: 'columnar, so that a query reads only the columns it names, and every engine of the targets reads it',
    inputs,
    source: ['parquet'],
  };
}

interface Candidate {
  readonly codec: CodecName;
  readonly ratio: CodecRatio;
  readonly refusedBy: readonly Reader[];
  readonly unknownTo: readonly Reader[];
}

function candidatesOf(format: StoredFormat, shape: DataShape, readers: readonly Reader[]): readonly Candidate[] {
  return CODECS_OF[format].flatMap((codec) => {
    const name = spelling(format, codec);
    const ratio = codecRatio(MEASURED[format], name, shape);
    if (ratio === undefined) return [];
    const answers = readers.map((reader) => ({ reader, reads: readsFormat(reader, MEASURED[format], name) }));
    const saying = (reads: boolean | undefined) =>
      answers.filter((one) => one.reads === reads).map((one) => one.reader);
    return [{ codec, ratio, refusedBy: saying(false), unknownTo: saying(undefined) }];
  });
}

function smallest(candidates: readonly Candidate[]): Candidate | undefined {
  return [...candidates].sort((a, b) => a.ratio.expected - b.ratio.expected)[0];
}

function codecOf(format: StoredFormat, name: CodecName, shape: DataShape): Codec {
  const level = codecRow(MEASURED[format], spelling(format, name), shape)?.level ?? undefined;
  return level === undefined ? { name } : { name, level };
}

/** The smallest that every engine reads: what is stored is paid for every month, what is scanned at every query. */
export function decideCodec(dataset: Dataset, format: StoredFormat, target: Target): Decision<Codec> {
  const shape = shapeOf(dataset);
  const readers = readersOf(dataset, target);
  const inputs = { format, shape, readers };
  const chosen = dataset.choose?.codec;
  if (chosen !== undefined) return pinned(codecOf(format, chosen, shape), dataset, inputs);
  const candidates = candidatesOf(format, shape, readers);
  const allowed = candidates.filter(({ refusedBy }) => refusedBy.length === 0);
  const best = smallest(allowed.filter(({ unknownTo }) => unknownTo.length === 0)) ?? smallest(allowed);
  if (best === undefined)
    return {
      value: { name: 'none' },
      because:
        format === 'json'
          ? 'kept as the writer sent it, and text without a codec can be read by many tasks at once'
          : `no codec of ${format} is read by all of ${readers.join(', ')}`,
      inputs,
    };
  const larger = candidates
    .filter(({ codec }) => codec !== best.codec)
    .map(({ codec, ratio }) => `${codec} ${percent(ratio.expected)}`);
  const doubt = best.unknownTo.length === 0 ? '' : `; ${best.unknownTo.join(', ')} does not say which codecs it reads`;
  return {
    value: codecOf(format, best.codec, shape),
    because: `leaves ${percent(best.ratio.expected)} of ${shape} in the codec lab, the least that ${readers.join(', ')} read (${larger.join(', ')})${doubt}`,
    inputs,
    source: [`${shape}/${MEASURED[format]}/${spelling(format, best.codec)}`],
  };
}

/** What a day of it takes in the store: what its neighbours in the lab kept of their size. */
export function decideStoredBytes(dataset: Dataset, format: StoredFormat, { name }: Codec): Decision<number> {
  const shape = shapeOf(dataset);
  const codec = spelling(format, name);
  const ratio = codecRatio(MEASURED[format], codec, shape);
  const inputs = { bytesPerDay: dataset.bytesPerDay, format, codec, shape };
  if (ratio === undefined)
    return {
      value: dataset.bytesPerDay,
      because: 'as much as is written: nobody measured what a codec leaves',
      inputs,
    };
  const all = codecRatio(MEASURED[format], codec) ?? ratio;
  const value = Math.ceil(dataset.bytesPerDay * ratio.expected);
  return {
    value,
    because: `${percent(ratio.expected)} of ${bytes(dataset.bytesPerDay)}, as for ${shape} in the codec lab; from ${percent(all.low)} to ${percent(all.high)} over all that it measured`,
    inputs,
    source: [`${shape}/${MEASURED[format]}/${codec}`],
  };
}
