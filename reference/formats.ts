import json from './formats.json';
import { checked, isOneOf, type Provenance } from './row';

export const FORMATS = ['parquet', 'orc', 'avro', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/** Services and engines that read files of a lake where they lie. */
export const READERS = [
  'athena',
  'redshift-spectrum',
  'bigquery-external',
  'synapse-serverless',
  'spark',
  'trino',
  'flink',
  'snowflake',
] as const;
export type Reader = (typeof READERS)[number];

/** Changes of a schema under which files written before are still read rightly. `widen`: to a type that holds more. */
export const SCHEMA_CHANGES = ['add-last', 'add-anywhere', 'remove', 'reorder', 'rename', 'widen'] as const;
export type SchemaChange = (typeof SCHEMA_CHANGES)[number];

/** How a reader finds a column in a file: the table says, engines differ in what they do by default. */
export const COLUMN_ACCESS = ['by-name', 'by-index'] as const;
export type ColumnAccess = (typeof COLUMN_ACCESS)[number];

interface WidenedFormat extends Provenance {
  readonly format: string;
  readonly columnar: boolean;
  readonly splitUnit: string;
  readonly unsplittableCodecs: readonly string[];
}

export interface FormatRow extends WidenedFormat {
  readonly format: Format;
  /** Keeps the values of a column together, so that a query reads only the columns it names. */
  readonly columnar: boolean;
  /** The least that one task can read for itself. */
  readonly splitUnit: string;
  /** With these one task reads the whole file, however big. */
  readonly unsplittableCodecs: readonly string[];
}

interface WidenedEvolution extends Provenance {
  readonly format: string;
  readonly access: string;
  readonly safe: readonly string[];
}

interface EvolutionRow extends WidenedEvolution {
  readonly format: Format;
  readonly access: ColumnAccess;
  readonly safe: readonly SchemaChange[];
}

interface WidenedReader extends Provenance {
  readonly reader: string;
  readonly format: string;
  readonly codecs: readonly string[];
  readonly complete: boolean;
}

interface ReaderRow extends WidenedReader {
  readonly reader: Reader;
  readonly format: Format;
  /** As the format spells them; `lz4` in Parquet is LZ4_RAW. */
  readonly codecs: readonly string[];
  /** The source lists all, so one that is absent is not read; otherwise it is unknown. */
  readonly complete: boolean;
}

export const isFormat = isOneOf(FORMATS);
const isReader = isOneOf(READERS);
const isSchemaChange = isOneOf(SCHEMA_CHANGES);
const isColumnAccess = isOneOf(COLUMN_ACCESS);

const FORMAT_ROWS = checked(Object.entries<WidenedFormat>(json.formats), (row: WidenedFormat): row is FormatRow =>
  isFormat(row.format),
);
const EVOLUTION_ROWS = checked(
  Object.entries<WidenedEvolution>(json.evolution),
  (row: WidenedEvolution): row is EvolutionRow =>
    isFormat(row.format) && isColumnAccess(row.access) && row.safe.every(isSchemaChange),
);
const READER_ROWS = checked(
  Object.entries<WidenedReader>(json.readers),
  (row: WidenedReader): row is ReaderRow => isReader(row.reader) && isFormat(row.format),
);

export function formats(): readonly FormatRow[] {
  return FORMAT_ROWS;
}

export function isSplittable(format: Format, codec: string): boolean {
  return FORMAT_ROWS.some((row) => row.format === format && !row.unsplittableCodecs.includes(codec));
}

/** Undefined where no source says what is safe. */
export function safeSchemaChanges(format: Format, access: ColumnAccess): readonly SchemaChange[] | undefined {
  return EVOLUTION_ROWS.find((row) => row.format === format && row.access === access)?.safe;
}

/** Whether the reader can read such a file; undefined where its documentation does not say. */
export function readsFormat(reader: Reader, format: Format, codec: string): boolean | undefined {
  const row = READER_ROWS.find((each) => each.reader === reader && each.format === format);
  if (row === undefined) return undefined;
  return row.codecs.includes(codec) || (row.complete ? false : undefined);
}
