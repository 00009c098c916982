import type { PartitionKey, TableColumn } from '../harness/facts/facts';
import type { Read } from '../spec/lake';
import type { HeldDataset } from './define';

/** Endings of the names of columns that hold a time. */
export const TIME_ENDINGS: readonly string[] = ['date', 'day', 'dt', 'time', 'timestamp', 'ts', 'datetime', 'at'];

export function isTime({ name, type }: TableColumn, endings: readonly string[] = TIME_ENDINGS): boolean {
  const byType = typeof type === 'string' && /^(date|time|datetime|timestamp)/i.test(type);
  return byType || endings.some((ending) => `_${name.toLowerCase()}`.endsWith(`_${ending}`));
}

/** The time column that most queries a day filter by. */
export function filteredTime({ columns, reads }: HeldDataset, endings: readonly string[]): string | undefined {
  const perDay = (column: string) =>
    reads.reduce((so, read) => so + (read.filter.includes(column) ? read.perDay : 0), 0);
  const asked = columns.filter((column) => isTime(column, endings) && perDay(column.name) > 0).map(({ name }) => name);
  return asked.sort((a, b) => perDay(b) - perDay(a))[0];
}

/**
 * Whether a query's filter leaves out partitions of a key: it names the key, or the column that the key is a grain of.
 * A time key that is named after no column (`dt`, `year`) can be a grain of each time that the dataset has.
 */
export function prunes({ filter }: Read, { name, grain }: PartitionKey, { columns }: HeldDataset): boolean {
  if (filter.some((column) => column.toLowerCase() === name.toLowerCase())) return true;
  if (grain === undefined) return false;
  const source = columns.find((column) => `${column.name}_${grain}` === name);
  const times = source === undefined ? columns.filter((column) => isTime(column)) : [source];
  return times.some((column) => filter.includes(column.name));
}
