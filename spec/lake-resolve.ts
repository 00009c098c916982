import type { Static } from '@sinclair/typebox';
import {
  type Column,
  type Dataset,
  GRAINS,
  type Lake,
  type PartitionField,
  type Read,
  SENSITIVITIES,
  type Sensitivity,
  type ZoneSettings,
} from './lake';
import type { Choose, ColumnFile, DatasetFile, LakeFile, ReadFile, Written, ZonesFile } from './lake-schema';
import type { Path } from './problem';
import { shown, suggestion } from './problem';
import { count, days, growth, percent, seconds, volume } from './quantity';

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

/** One dataset to base units; `path` leads to it in its file. */
export function resolveDataset(name: string, file: Static<typeof DatasetFile>, path: Path, report: Report): Dataset {
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
  const settings = (of: Static<typeof ZonesFile.raw>): ZoneSettings => ({
    oldVersionsDays: days.parse(of.oldVersions),
    abortUploadsDays: days.parse(of.abortUploads),
  });
  const names = Object.keys(file.datasets);
  for (const [name, { rebuiltFrom }] of Object.entries(file.datasets)) checkSource(name, rebuiltFrom, names, report);
  const { landing, raw, curated, serving } = file.zones;
  return {
    ...(file.inCountryStore === undefined ? {} : { inCountryStore: file.inCountryStore }),
    datasets: Object.entries(file.datasets).map(([name, dataset]) =>
      resolveDataset(name, dataset, ['lake', 'datasets', name], report),
    ),
    zones: { landing: settings(landing), raw: settings(raw), curated: settings(curated), serving: settings(serving) },
  };
}
