import json from './codecs.json';
import { type Format, isFormat } from './formats';
import { checked, isOneOf, type Provenance } from './row';

/** What the data is like: the five that the codec lab measures. */
export const DATA_SHAPES = ['events', 'orders', 'telemetry', 'text', 'reference'] as const;
export type DataShape = (typeof DATA_SHAPES)[number];

interface WidenedCodec extends Provenance {
  readonly shape: string;
  readonly dataset: string;
  readonly format: string;
  readonly codec: string;
  readonly level: number | null;
  readonly usual: boolean;
  readonly rows: number;
  readonly rawBytes: number;
  readonly bytes: number;
  readonly ratio: number;
}

/** One file that the lab wrote. Settings, versions and the definition of raw bytes stand once, in `lab`. */
export interface CodecRow extends WidenedCodec {
  readonly shape: DataShape;
  /** The dataset of examples/duka that it is modelled on. */
  readonly dataset: string;
  readonly format: Format;
  /** As the format spells it. */
  readonly codec: string;
  /** As given to the library; null where the codec has none, or the library's own. */
  readonly level: number | null;
  /** The level that the bare name of the codec stands for. */
  readonly usual: boolean;
  /** As the platform file counts a row: values at the width of their type. */
  readonly rawBytes: number;
  /** The whole file. */
  readonly bytes: number;
  /** `bytes` over `rawBytes`: less is smaller. */
  readonly ratio: number;
}

interface WidenedColumns extends Provenance {
  readonly shape: string;
  readonly format: string;
  readonly bytes: number;
  readonly rawBytes: Readonly<Record<string, number>>;
  readonly columnBytes: Readonly<Record<string, number>> | null;
}

interface ColumnsRow extends WidenedColumns {
  readonly shape: DataShape;
  readonly format: Format;
  /** Bytes of the file by column; null where rows are kept together, so that all is read. */
  readonly columnBytes: Readonly<Record<string, number>> | null;
}

/** Stored bytes of one raw byte, with the range over the shapes it may be. */
export interface CodecRatio {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

const isDataShape = isOneOf(DATA_SHAPES);

const CODEC_ROWS = checked(
  Object.entries<WidenedCodec>(json.rows),
  (row: WidenedCodec): row is CodecRow => isDataShape(row.shape) && isFormat(row.format),
);
const COLUMN_ROWS = checked(
  Object.entries<WidenedColumns>(json.columns),
  (row: WidenedColumns): row is ColumnsRow => isDataShape(row.shape) && isFormat(row.format),
);

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

function isNamed(row: CodecRow, codec: string): boolean {
  return row.usual ? row.codec === codec : `${row.codec}-${row.level}` === codec;
}

/** How the numbers were made: seed, versions, settings of each format, definition of raw bytes. */
export const codecLab = json.lab;

/** `zstd-19` names a level; `zstd` is the usual one. Without a shape: all five together, and how far they lie apart. */
export function codecRatio(format: Format, codec: string, shape?: DataShape): CodecRatio | undefined {
  const rows = CODEC_ROWS.filter(
    (row) => row.format === format && isNamed(row, codec) && (shape === undefined || row.shape === shape),
  );
  if (rows.length === 0) return undefined;
  const ratios = rows.map((row) => row.ratio);
  return { expected: sum(ratios) / ratios.length, low: Math.min(...ratios), high: Math.max(...ratios) };
}

/** The measurement behind a ratio of one shape. */
export function codecRow(format: Format, codec: string, shape: DataShape): CodecRow | undefined {
  return CODEC_ROWS.find((row) => row.format === format && isNamed(row, codec) && row.shape === shape);
}

/** The share of a file that a query reads which names these columns of the shape; undefined if it has no such column. */
export function columnShare(format: Format, shape: DataShape, columns: readonly string[]): number | undefined {
  const row = COLUMN_ROWS.find((each) => each.format === format && each.shape === shape);
  if (row === undefined || columns.some((column) => row.rawBytes[column] === undefined)) return undefined;
  const stored = row.columnBytes;
  if (stored === null) return columns.length === 0 ? 0 : 1;
  return sum([...new Set(columns)].map((column) => stored[column] ?? 0)) / row.bytes;
}
