import { limit } from '../../reference/limits';
import type { Dataset, Grain, PartitionField } from '../../spec/lake';
import type { Decision, Inputs } from '../decision';
import { keptBytes } from '../forecast';
import type { PartitionColumn } from '../platform-plan';
import { bytes, days, number } from '../words';
import { GRAIN_DAYS, partitionName } from './grain';
import { FILE_BYTES } from './stay';

/** A table that is no larger than one good partition needs none. */
const SMALLEST_PARTITIONED_BYTES = limit('delta-partition-size').value * 1e9;
const MOST_PARTITIONS = limit('athena-partitions-slow').value;
const SOURCES = ['parquet-file-size-min', 'delta-partition-size', 'athena-partitions-slow'];

const FINE_TO_COARSE: readonly Grain[] = ['hour', 'day', 'month', 'year'];
const GRAIN_TYPES: Readonly<Record<Grain, string>> = { hour: 'string', day: 'date', month: 'string', year: 'int' };

function typeOf(dataset: Dataset, column: string): string {
  return dataset.columns.find(({ name }) => name === column)?.type ?? 'string';
}

/** Said only where there is something to hide. */
function sensitivityOf(dataset: Dataset, column: string): Pick<PartitionColumn, 'sensitivity'> {
  const { sensitivity = 'none' } = dataset.columns.find(({ name }) => name === column) ?? {};
  return sensitivity === 'none' ? {} : { sensitivity };
}

function isTime(dataset: Dataset, column: string): boolean {
  return ['date', 'timestamp'].includes(typeOf(dataset, column));
}

interface Asked {
  readonly column: string;
  readonly perDay: number;
}

/** Columns that queries filter by with how many do a day, most asked for first. */
function asked(dataset: Dataset): readonly Asked[] {
  return dataset.columns
    .map(({ name }) => ({
      column: name,
      perDay: dataset.reads.filter(({ filter }) => filter.includes(name)).reduce((sum, { perDay }) => sum + perDay, 0),
    }))
    .filter(({ perDay }) => perDay > 0)
    .sort((a, b) => b.perDay - a.perDay);
}

/** Partitions of one time grain over all that is kept. */
function count(dataset: Dataset, grain: Grain): number {
  return Math.ceil(dataset.retainDays / GRAIN_DAYS[grain]);
}

/** The finest grain that queries ask for and files of a good size allow; one that holds all that is kept divides nothing. */
function timeGrain(dataset: Dataset, column: string): Grain | undefined {
  const reads = dataset.reads.filter(({ filter }) => filter.includes(column));
  const withinHours = reads.some(({ lookBackDays }) => lookBackDays !== undefined && lookBackDays < 1);
  return FINE_TO_COARSE.filter((grain) => grain !== 'hour' || (withinHours && typeOf(dataset, column) === 'timestamp'))
    .filter((grain) => GRAIN_DAYS[grain] < dataset.retainDays)
    .find((grain) => dataset.bytesPerDay * GRAIN_DAYS[grain] >= FILE_BYTES && count(dataset, grain) <= MOST_PARTITIONS);
}

interface Entity {
  readonly column: string;
  readonly distinct: number;
}

/**
 * A column that at least half of the queries filter by, whose values are few enough that what they divide (a time
 * partition, or all that is kept) falls into parts of a good size.
 */
function entity(dataset: Dataset, divided: number, parts: number): Entity | undefined {
  const queries = dataset.reads.reduce((sum, { perDay }) => sum + perDay, 0);
  return asked(dataset)
    .filter(({ column, perDay }) => !isTime(dataset, column) && perDay >= queries / 2)
    .map(({ column }) => ({
      column,
      distinct: dataset.columns.find(({ name }) => name === column)?.distinct ?? Number.POSITIVE_INFINITY,
    }))
    .find(({ distinct }) => distinct > 1 && divided / distinct >= FILE_BYTES && parts * distinct <= MOST_PARTITIONS);
}

function named({ column, distinct }: Entity): string {
  return `at least half of the queries name one ${column} of ${number(distinct)}`;
}

interface Layout {
  readonly fields: readonly PartitionField[];
  readonly because: string;
}

function withoutTime(dataset: Dataset, kept: number): Layout {
  const alone = entity(dataset, kept, 1);
  if (alone === undefined)
    return {
      fields: [],
      because: 'no query filters by a time column, or by one with few enough values, so no partition would be skipped',
    };
  return {
    fields: [{ column: alone.column }],
    because: `no query filters by a time column; ${named(alone)}, which holds ${bytes(kept / alone.distinct)}`,
  };
}

function byTime(dataset: Dataset, { column, perDay }: Asked): Layout {
  const grain = timeGrain(dataset, column);
  if (grain === undefined)
    return {
      fields: [],
      because: `at ${bytes(dataset.bytesPerDay)} a day no day, month or year both fills a file of ${bytes(FILE_BYTES)} and divides the ${days(dataset.retainDays)} that are kept`,
    };
  const partitions = count(dataset, grain);
  const holds = dataset.bytesPerDay * GRAIN_DAYS[grain];
  const because = `${number(perDay)} queries a day filter by ${column}, and ${grain === 'hour' ? 'an' : 'a'} ${grain} holds ${bytes(holds)}`;
  const shared = entity(dataset, holds, partitions);
  return shared === undefined
    ? { fields: [{ column, grain }], because: `${because}: ${number(partitions)} partitions over what is kept` }
    : {
        fields: [{ column, grain }, { column: shared.column }],
        because: `${because}; ${named(shared)}, which leaves ${bytes(holds / shared.distinct)} a partition`,
      };
}

function layout(dataset: Dataset, horizonDays: number): Layout {
  const kept = keptBytes(dataset, horizonDays);
  if (kept < SMALLEST_PARTITIONED_BYTES)
    return {
      fields: [],
      because: `all that is kept by the horizon, ${bytes(kept)}, is smaller than the ${bytes(SMALLEST_PARTITIONED_BYTES)} that one partition should hold`,
    };
  const time = asked(dataset).find(({ column }) => isTime(dataset, column));
  return time === undefined ? withoutTime(dataset, kept) : byTime(dataset, time);
}

/** Folder levels from the outside in: time as fine as queries look back and files stay large, then an entity they share. */
export function decidePartition(dataset: Dataset, horizonDays: number): Decision<readonly PartitionColumn[]> {
  const { choose } = dataset;
  const pinned = choose?.partition;
  const { fields, because } =
    pinned === undefined ? layout(dataset, horizonDays) : { fields: pinned, because: choose?.because ?? '' };
  const inputs: Inputs = {
    bytesPerDay: dataset.bytesPerDay,
    retainDays: dataset.retainDays,
    horizonDays,
    filters: dataset.reads.flatMap(({ filter, perDay }) => filter.map((column) => `${column} ${number(perDay)}/day`)),
  };
  return {
    value: fields.map((field) => ({
      name: partitionName(field),
      type: field.grain === undefined ? typeOf(dataset, field.column) : GRAIN_TYPES[field.grain],
      ...sensitivityOf(dataset, field.column),
      ...field,
    })),
    because,
    inputs,
    source: SOURCES,
    ...(pinned === undefined ? {} : { pinned: true }),
  };
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
