import { limit } from '../../reference/limits';
import type { Dataset, Grain, PartitionField } from '../../spec/lake';
import type { Decision, Inputs } from '../decision';
import { keptBytes } from '../forecast';
import type { PartitionColumn } from '../platform-plan';
import { bytes, number } from '../words';

const GRAIN_DAYS: Readonly<Record<Grain, number>> = { hour: 1 / 24, day: 1, month: 365 / 12, year: 365 };
const COARSER: Readonly<Record<Grain, Grain | undefined>> = {
  hour: 'day',
  day: 'month',
  month: 'year',
  year: undefined,
};
const TIME = ['date', 'timestamp'];

/** A partition smaller than one file of the recommended size makes small files, whatever writes it. */
export const SMALLEST_PARTITION_BYTES = limit('parquet-file-size-min').value * 1e6;
/** A table that is no larger than one good partition needs none. */
const SMALLEST_PARTITIONED_BYTES = limit('delta-partition-size').value * 1e9;
const MOST_PARTITIONS = limit('athena-partitions-slow').value;

export function partitionName({ column, grain }: PartitionField): string {
  return grain === undefined ? column : `${column}_${grain}`;
}

const GRAIN_TYPES: Readonly<Record<Grain, string>> = { hour: 'string', day: 'date', month: 'string', year: 'int' };

function folderType(dataset: Dataset, { column, grain }: PartitionField): string {
  return grain === undefined ? (typeOf(dataset, column) ?? 'string') : GRAIN_TYPES[grain];
}

/** Queries a day that filter by a column, most asked for first. */
function filteredBy(
  dataset: Dataset,
  wanted: (column: string) => boolean,
): readonly { column: string; perDay: number }[] {
  return dataset.columns
    .filter(({ name }) => wanted(name))
    .map(({ name }) => ({
      column: name,
      perDay: dataset.reads.filter(({ filter }) => filter.includes(name)).reduce((sum, { perDay }) => sum + perDay, 0),
    }))
    .filter(({ perDay }) => perDay > 0)
    .sort((a, b) => b.perDay - a.perDay);
}

function typeOf(dataset: Dataset, column: string): string | undefined {
  return dataset.columns.find(({ name }) => name === column)?.type;
}

/** Partitions of one time grain over all that is kept. */
function count(dataset: Dataset, grain: Grain): number {
  return Math.ceil(dataset.retainDays / GRAIN_DAYS[grain]);
}

function timeGrain(dataset: Dataset, column: string): Grain | undefined {
  const lookBack = Math.min(
    ...dataset.reads.filter(({ filter }) => filter.includes(column)).map((read) => read.lookBackDays ?? Infinity),
  );
  let grain: Grain | undefined = lookBack < 1 && typeOf(dataset, column) === 'timestamp' ? 'hour' : 'day';
  while (
    grain !== undefined &&
    (dataset.bytesPerDay * GRAIN_DAYS[grain] < SMALLEST_PARTITION_BYTES || count(dataset, grain) > MOST_PARTITIONS)
  )
    grain = COARSER[grain];
  return grain;
}

/**
 * A column that at least half of the queries filter by, whose values are few enough that what they divide (a time
 * partition, or all that is kept) falls into parts of a good size.
 */
function entity(dataset: Dataset, divided: number, parts: number): { column: string; distinct: number } | undefined {
  const queries = dataset.reads.reduce((sum, { perDay }) => sum + perDay, 0);
  return filteredBy(dataset, (name) => !TIME.includes(typeOf(dataset, name) ?? ''))
    .filter(({ perDay }) => perDay >= queries / 2)
    .flatMap(({ column }) => {
      const distinct = dataset.columns.find(({ name }) => name === column)?.distinct;
      return distinct === undefined ? [] : [{ column, distinct }];
    })
    .find(({ distinct }) => divided / distinct >= SMALLEST_PARTITION_BYTES && parts * distinct <= MOST_PARTITIONS);
}

const SOURCES = ['parquet-file-size-min', 'delta-partition-size', 'athena-partitions-slow'];

/** Folder levels from the outside in: time as fine as queries look back and files stay large, then an entity they share. */
export function decidePartition(dataset: Dataset, horizonDays: number): Decision<readonly PartitionColumn[]> {
  const kept = keptBytes(dataset, horizonDays);
  const inputs: Inputs = {
    bytesPerDay: dataset.bytesPerDay,
    retainDays: dataset.retainDays,
    horizonDays,
    filters: dataset.reads.flatMap(({ filter, perDay }) => filter.map((column) => `${column} ${number(perDay)}/day`)),
  };
  const decide = (fields: readonly PartitionField[], because: string): Decision<readonly PartitionColumn[]> => ({
    value: fields.map((field) => ({ name: partitionName(field), type: folderType(dataset, field), ...field })),
    because,
    inputs,
    source: SOURCES,
  });

  const pinned = dataset.choose?.partition;
  if (pinned !== undefined) return { ...decide(pinned, dataset.choose?.because ?? ''), pinned: true };
  if (kept < SMALLEST_PARTITIONED_BYTES)
    return decide(
      [],
      `all that is kept by the horizon, ${bytes(kept)}, is smaller than the ${bytes(SMALLEST_PARTITIONED_BYTES)} that one partition should hold`,
    );
  const time = filteredBy(dataset, (name) => TIME.includes(typeOf(dataset, name) ?? ''))[0];
  const named = (value: { column: string; distinct: number }) =>
    `at least half of the queries name one ${value.column} of ${number(value.distinct)}`;
  if (time === undefined) {
    const alone = entity(dataset, kept, 1);
    return alone === undefined
      ? decide(
          [],
          'no query filters by a time column, or by one with few enough values, so no partition would be skipped',
        )
      : decide(
          [{ column: alone.column }],
          `no query filters by a time column; ${named(alone)}, which holds ${bytes(kept / alone.distinct)}`,
        );
  }
  const grain = timeGrain(dataset, time.column);
  if (grain === undefined)
    return decide(
      [],
      `a year of it is ${bytes(dataset.bytesPerDay * 365)}, less than one file of ${bytes(SMALLEST_PARTITION_BYTES)}`,
    );

  const perPartition = dataset.bytesPerDay * GRAIN_DAYS[grain];
  const reason = `${number(time.perDay)} queries a day filter by ${time.column}, and a ${grain} holds ${bytes(perPartition)}`;
  const shared = entity(dataset, perPartition, count(dataset, grain));
  return shared === undefined
    ? decide(
        [{ column: time.column, grain }],
        `${reason}: ${number(count(dataset, grain))} partitions over what is kept`,
      )
    : decide(
        [{ column: time.column, grain }, { column: shared.column }],
        `${reason}; ${named(shared)}, which leaves ${bytes(perPartition / shared.distinct)} a partition`,
      );
}

/** Whether a query that forgets the time partition can be stopped: only where every known query names it. */
export function decideFilterRequired(dataset: Dataset, partition: readonly PartitionColumn[]): Decision<boolean> {
  const time = partition.find(({ grain }) => grain !== undefined)?.column;
  const without = time === undefined ? [] : dataset.reads.filter(({ filter }) => !filter.includes(time));
  const inputs: Inputs = { partition: partition.map(({ name }) => name), queriesWithoutIt: without.length };
  if (time === undefined) return { value: false, because: 'it has no time partition to filter by', inputs };
  if (without.length > 0) return { value: false, because: `a known query does not filter by ${time}`, inputs };
  return {
    value: true,
    because: `every known query filters by ${time}, so one that does not would read it all by mistake`,
    inputs,
  };
}
