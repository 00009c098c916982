import { type Static, Type } from '@sinclair/typebox';
import { READERS, type Reader } from '../reference/formats';
import type { Path } from './problem';
import { shown, suggestion } from './problem';
import { count, days, growth, percent, seconds, volume } from './quantity';
import { block, countable, named, oneOf, quantity, text } from './schema';

/** In the order in which data passes through them. */
export const ZONES = ['landing', 'raw', 'curated', 'serving'] as const;
export type Zone = (typeof ZONES)[number];

export const SENSITIVITIES = ['none', 'financial', 'personal', 'sensitive'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export const GRAINS = ['year', 'month', 'day', 'hour'] as const;
export type Grain = (typeof GRAINS)[number];

/** How cold a storage class is, in words that hold on every provider; `reference/storage-classes.json` maps them. */
export const TIERS = ['cool', 'cold'] as const;
export type Tier = (typeof TIERS)[number];

/** What files may be written as. JSON is text that is kept just as its writer sent it, so only the user can ask for it. */
export const STORED_FORMATS = ['parquet', 'orc', 'avro', 'json'] as const;
export type StoredFormat = (typeof STORED_FORMATS)[number];

export const CODECS = ['zstd', 'snappy', 'zlib', 'deflate', 'gzip', 'none'] as const;
export type CodecName = (typeof CODECS)[number];

export const CHANGES = ['appends', 'updates'] as const;
export const SCHEMAS = ['stable', 'evolves'] as const;

const NAME = '^[a-z][a-z0-9_]{0,39}$';
const PARTITION = '^((year|month|day|hour)\\([a-z][a-z0-9_]*\\)|[a-z][a-z0-9_]*)$';

const sensitivity = (of: string, fallback?: 'none') =>
  oneOf(
    SENSITIVITIES,
    `How secret ${of} is: personal data identifies a person, sensitive data needs their consent to travel.`,
    fallback,
  );

const TYPES = ['string', 'boolean', 'int', 'bigint', 'float', 'double', 'date', 'timestamp', 'binary', 'json'];
const TYPE = `^(${TYPES.join('|')}|decimal\\([0-9]{1,2},[0-9]{1,2}\\))$`;
const columnType = Object.assign(text('The type of the values, in SQL words.', TYPE, ...TYPES, 'decimal(12,2)'), {
  title: 'column type',
});

const ColumnFile = Type.Union(
  [
    columnType,
    block('A column with what the plan needs to know of its values.', {
      type: columnType,
      distinct: Type.Optional(countable(count, 'How many different values it holds.')),
      sensitivity: Type.Optional(sensitivity('the column')),
    }),
  ],
  { title: 'column', examples: ['string', '{ type: string, distinct: 47 }'] },
);

const Written = block('How it is written.', {
  by: oneOf(['batch', 'stream'], 'By a load that runs at times, or all the time.'),
  every: quantity(seconds, 'Batch: time between two loads.', '1 day'),
  commitEvery: Type.Optional(quantity(seconds, 'Stream: time between two commits; each writes at least one file.')),
});

const ReadFile = block('One kind of query over the dataset.', {
  filter: Type.Array(text('A column.', undefined, 'ordered_at'), {
    description: 'The columns that it filters by; may be empty.',
  }),
  lookBack: Type.Optional(quantity(days, 'How far back it reads; all that is kept, if absent.')),
  perDay: countable(count, 'How many such queries run a day.'),
  columns: quantity(percent, 'The share of the bytes of a row that it reads.', '100 %'),
});

const Choose = block('Means that the plan would otherwise decide; they are checked like anything else.', {
  partition: Type.Optional(
    Type.Array(text('A column, or a time grain of one.', PARTITION, 'day(ordered_at)'), {
      description: 'Partition columns from the outside in; an empty list for none.',
    }),
  ),
  transitions: Type.Optional(
    Type.Array(
      block('A move to a colder storage class.', {
        to: oneOf(TIERS, 'How cold.'),
        after: quantity(days, 'Age of the data at the move.'),
      }),
      { description: 'Moves to colder storage; an empty list for none.' },
    ),
  ),
  format: Type.Optional(oneOf(STORED_FORMATS, 'The file format; json keeps the bytes of the writer as they came.')),
  codec: Type.Optional(oneOf(CODECS, 'The compression, as the format spells it.')),
  because: text('Why the choice is made by hand.'),
});

const DatasetFile = block('Data of one shape that is kept and read together.', {
  zone: oneOf(ZONES, 'Its stage: as it arrived, typed, cleaned and joined, or shaped for its readers.'),
  description: Type.Optional(text('What it holds, for people.')),
  volume: quantity(volume, 'What is added, before compression.'),
  growth: quantity(growth, 'How the volume grows.', '0 %/month'),
  retain: quantity(days, 'How long it is kept. Personal data is kept no longer than its purpose needs.'),
  sensitivity: sensitivity('the dataset', 'none'),
  purpose: Type.Optional(text('What it is processed for; some purposes must keep a copy in Kenya (regulation 26).')),
  columns: named(ColumnFile, 'Its columns by name.', NAME, 'ordered_at'),
  schema: oneOf(SCHEMAS, 'Whether its writers add and change columns without asking.', 'stable'),
  changes: oneOf(CHANGES, 'Whether rows are only added, or changed and deleted too.', 'appends'),
  rebuiltFrom: Type.Optional(
    text('The dataset that it can be made from again, so that it needs no copy of its own.', undefined, 'orders'),
  ),
  written: Written,
  read: Type.Optional(Type.Array(ReadFile, { description: 'Who reads it, and how.' })),
  readBy: Type.Optional(
    Type.Array(oneOf(READERS, 'An engine.'), {
      description: 'Engines that read its files, besides those of the target.',
      uniqueItems: true,
    }),
  ),
  choose: Type.Optional(Choose),
});

const zone = (name: Zone) =>
  block(
    `How the ${name} zone is kept.`,
    {
      oldVersions: quantity(
        days,
        'How long an overwritten or deleted object can be brought back. Long enough to notice a bad load, short enough not to pay for it twice.',
        '14 days',
      ),
      abortUploads: quantity(
        days,
        'Age at which an unfinished upload is thrown away; no writer of a lake uploads one object for longer.',
        '7 days',
      ),
    },
    {},
  );

const zones = { landing: zone('landing'), raw: zone('raw'), curated: zone('curated'), serving: zone('serving') };

export const LakeFile = block('Lesson 1: what is kept in object storage.', {
  zones: block('Settings by zone.', zones, {}),
  datasets: named(DatasetFile, 'The datasets by name.', NAME, 'orders'),
});

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly distinct?: number;
  readonly sensitivity: Sensitivity;
}

export interface Read {
  readonly filter: readonly string[];
  /** Absent: it reads all that is kept. */
  readonly lookBackDays?: number;
  readonly perDay: number;
  /** Share of the bytes of a row, 0 to 1. */
  readonly columns: number;
}

/** One level of the folder layout: a column as it is, or a time grain of a date or timestamp column. */
export interface PartitionField {
  readonly column: string;
  readonly grain?: Grain;
}

export interface Dataset {
  readonly name: string;
  readonly zone: Zone;
  readonly rowsPerDay?: number;
  /** Before compression, today. */
  readonly bytesPerDay: number;
  /** Fraction of one a month. */
  readonly growthPerMonth: number;
  readonly retainDays: number;
  /** The highest of the dataset's own and its columns'. */
  readonly sensitivity: Sensitivity;
  readonly purpose?: string;
  readonly description?: string;
  readonly columns: readonly Column[];
  readonly written: { readonly by: 'batch' | 'stream'; readonly everySeconds: number };
  readonly reads: readonly Read[];
  /** Engines besides those of the target. */
  readonly readBy: readonly Reader[];
  readonly schema: (typeof SCHEMAS)[number];
  readonly changes: (typeof CHANGES)[number];
  /** The name of the dataset that it can be made from again. */
  readonly rebuiltFrom?: string;
  readonly choose?: {
    readonly format?: StoredFormat;
    readonly codec?: CodecName;
    readonly partition?: readonly PartitionField[];
    readonly transitions?: readonly { readonly tier: Tier; readonly afterDays: number }[];
    readonly because: string;
  };
}

export interface ZoneSettings {
  readonly oldVersionsDays: number;
  readonly abortUploadsDays: number;
}

export interface Lake {
  readonly datasets: readonly Dataset[];
  readonly zones: Readonly<Record<Zone, ZoneSettings>>;
}

export type Report = (path: Path, message: string) => void;

function parsePartition(field: string): PartitionField {
  const match = /^(\w+)\((\w+)\)$/.exec(field);
  const grain = GRAINS.find((known) => known === match?.[1]);
  return match?.[2] !== undefined && grain !== undefined ? { column: match[2], grain } : { column: field };
}

function number(written: number | string): number {
  return typeof written === 'string' ? count.parse(written) : written;
}

function resolveColumn(name: string, column: Static<typeof ColumnFile>): Column {
  if (typeof column === 'string') return { name, type: column, sensitivity: 'none' };
  const { type, distinct, sensitivity: secret = 'none' } = column;
  return { name, type, sensitivity: secret, ...(distinct === undefined ? {} : { distinct: number(distinct) }) };
}

function resolveRead(read: Static<typeof ReadFile>): Read {
  return {
    filter: read.filter,
    ...(read.lookBack === undefined ? {} : { lookBackDays: days.parse(read.lookBack) }),
    perDay: number(read.perDay),
    columns: percent.parse(read.columns),
  };
}

function resolveChoice(choose: Static<typeof Choose>): NonNullable<Dataset['choose']> {
  const { because, format, codec } = choose;
  return {
    because,
    ...(format === undefined ? {} : { format }),
    ...(codec === undefined ? {} : { codec }),
    ...(choose.partition === undefined ? {} : { partition: choose.partition.map(parsePartition) }),
    ...(choose.transitions === undefined
      ? {}
      : { transitions: choose.transitions.map(({ to, after }) => ({ tier: to, afterDays: days.parse(after) })) }),
  };
}

function resolveWritten(
  { by, every, commitEvery }: Static<typeof Written>,
  path: Path,
  report: Report,
): Dataset['written'] {
  if (by === 'batch') return { by, everySeconds: seconds.parse(every) };
  if (commitEvery === undefined)
    report(path, 'found a stream that does not say how often it commits; add commitEvery, such as "1 min"');
  return { by, everySeconds: commitEvery === undefined ? 0 : seconds.parse(commitEvery) };
}

function highest(...all: readonly Sensitivity[]): Sensitivity {
  return SENSITIVITIES[Math.max(...all.map((one) => SENSITIVITIES.indexOf(one)))] ?? 'none';
}

function checkDataset(dataset: Dataset, path: Path, report: Report): void {
  const names = dataset.columns.map(({ name }) => name);
  const known = (column: string, at: Path) => {
    if (names.includes(column)) return;
    report(
      at,
      `found ${shown(column)}, which is no column of ${dataset.name}; its columns: ${names.join(', ')}${suggestion(column, names)}`,
    );
  };
  dataset.reads.forEach((read, index) => {
    read.filter.forEach((column, at) => known(column, [...path, 'read', index, 'filter', at]));
  });
  dataset.choose?.partition?.forEach(({ column, grain }, index) => {
    const at = [...path, 'choose', 'partition', index];
    known(column, at);
    const type = dataset.columns.find(({ name }) => name === column)?.type;
    if (grain !== undefined && type !== undefined && type !== 'date' && type !== 'timestamp')
      report(at, `found ${grain}(${column}), but ${column} is a ${type}; a time grain needs a date or a timestamp`);
  });
  if (dataset.bytesPerDay <= 0)
    report([...path, 'volume'], 'found a volume of nothing; allowed: more than zero, such as 10 MB/day');
  if (dataset.retainDays <= 0) report([...path, 'retain'], 'found no time at all; allowed: at least 1 day');
}

function resolveDataset(name: string, file: Static<typeof DatasetFile>, report: Report): Dataset {
  const path = ['lake', 'datasets', name];
  const columns = Object.entries(file.columns).map(([column, of]) => resolveColumn(column, of));
  const dataset: Dataset = {
    name,
    zone: file.zone,
    ...volume.parse(file.volume),
    growthPerMonth: growth.parse(file.growth),
    retainDays: days.parse(file.retain),
    sensitivity: highest(file.sensitivity, ...columns.map((column) => column.sensitivity)),
    ...(file.purpose === undefined ? {} : { purpose: file.purpose }),
    ...(file.description === undefined ? {} : { description: file.description }),
    columns,
    written: resolveWritten(file.written, [...path, 'written'], report),
    reads: (file.read ?? []).map(resolveRead),
    readBy: file.readBy ?? [],
    schema: file.schema,
    changes: file.changes,
    ...(file.rebuiltFrom === undefined ? {} : { rebuiltFrom: file.rebuiltFrom }),
    ...(file.choose === undefined ? {} : { choose: resolveChoice(file.choose) }),
  };
  checkDataset(dataset, path, report);
  return dataset;
}

function checkSource(name: string, source: string | undefined, names: readonly string[], report: Report): void {
  if (source === undefined || (source !== name && names.includes(source))) return;
  const others = names.filter((other) => other !== name);
  report(
    ['lake', 'datasets', name, 'rebuiltFrom'],
    source === name
      ? `found ${shown(source)}, the dataset itself; allowed: another dataset`
      : `found ${shown(source)}, which is no dataset; the other datasets: ${others.join(', ') || 'none'}${suggestion(source, others)}`,
  );
}

export function resolveLake(file: Static<typeof LakeFile>, report: Report): Lake {
  const settings = (of: Static<typeof zones.raw>): ZoneSettings => ({
    oldVersionsDays: days.parse(of.oldVersions),
    abortUploadsDays: days.parse(of.abortUploads),
  });
  const names = Object.keys(file.datasets);
  for (const [name, { rebuiltFrom }] of Object.entries(file.datasets)) checkSource(name, rebuiltFrom, names, report);
  const { landing, raw, curated, serving } = file.zones;
  return {
    datasets: Object.entries(file.datasets).map(([name, dataset]) => resolveDataset(name, dataset, report)),
    zones: { landing: settings(landing), raw: settings(raw), curated: settings(curated), serving: settings(serving) },
  };
}
