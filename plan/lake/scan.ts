import { limit } from '../../reference/limits';
import type { Dataset, Grain, Read } from '../../spec/lake';
import type { Target } from '../../spec/platform';
import type { Decision } from '../decision';
import { bytesOfAge } from '../forecast';
import type { PartitionColumn } from '../platform-plan';
import { bytes, number } from '../words';
import { GRAIN_DAYS, partitionName } from './grain';
import { reachDays } from './stay';

/** One level of a table's partitions, planned here or read off somebody's file. */
export interface DividedBy {
  readonly name: string;
  readonly grain?: Grain;
  /** How many values it can have, where the table says so. */
  readonly values?: number;
  /** Its values are hashes of what the column holds. */
  readonly bucketed?: boolean;
}

/** Athena's least bill for a query; BigQuery's has no row in reference/ and is taken to be the same. */
const LEAST_BYTES = limit('athena-min-bytes').value * 1e6;
/** A choice: months are uneven, volumes are estimates, and people look a little further back. */
const MARGIN = 2;
const GB = 1e9;

/** Whether a query that filters by a column skips the partitions of a key: the key is the column, or a grain of it. */
function prunes({ filter }: Read, { name, grain }: DividedBy): boolean {
  return filter.some((column) => name === column || (grain !== undefined && name === partitionName({ column, grain })));
}

/** How many values a key takes; 1 where nobody states it, so that it skips nothing and multiplies nothing. */
function valuesOf({ name, values, bucketed }: DividedBy, { columns }: Dataset): number {
  const distinct = bucketed === true ? undefined : columns.find((column) => column.name === name)?.distinct;
  return Math.max(1, values ?? distinct ?? 1);
}

function product(numbers: readonly number[]): number {
  return numbers.reduce((so, one) => so * one, 1);
}

/** Days in a partition: of year, month and day keys the finest counts. Undefined: no key is a time. */
function daysOf(keys: readonly DividedBy[]): number | undefined {
  const grains = keys.flatMap(({ grain }) => (grain === undefined ? [] : [GRAIN_DAYS[grain]]));
  return grains.length === 0 ? undefined : Math.min(...grains);
}

function besidesTime(keys: readonly DividedBy[]): readonly DividedBy[] {
  return keys.filter(({ grain }) => grain === undefined);
}

/** Bytes that one query scans at the horizon: the partitions that its filter leaves, and its columns' share of them. */
export function scannedBytes(
  read: Read,
  dataset: Dataset,
  partitions: readonly DividedBy[],
  horizonDays: number,
): number {
  const pruning = partitions.filter((key) => prunes(read, key));
  const reach = reachDays(read, dataset.retainDays, daysOf(pruning));
  const parts = product(besidesTime(pruning).map((key) => valuesOf(key, dataset)));
  return Math.max(LEAST_BYTES, (bytesOfAge(dataset, 0, reach, horizonDays) * read.columns) / parts);
}

/** Partitions at the horizon, if every value of every key occurs at every time. */
export function partitionCount(dataset: Dataset, partitions: readonly DividedBy[], horizonDays: number): number {
  if (partitions.length === 0) return 0;
  const days = daysOf(partitions);
  const times = days === undefined ? 1 : Math.ceil(Math.min(dataset.retainDays, horizonDays) / days);
  return times * product(besidesTime(partitions).map((key) => valuesOf(key, dataset)));
}

interface Scanned {
  readonly stored: Dataset;
  readonly partition: readonly PartitionColumn[];
}

const NO_SWITCH: Readonly<Partial<Record<Target, string>>> = {
  gcp: 'BigQuery limits the bytes of a job by what the job itself states, or a project by a quota: no resource holds it',
  azure: 'nothing that is built here runs queries, so there is nothing to limit',
};

/** Twice the largest query that somebody is known to need: what scans more is a mistake. */
export function decideScanLimit(
  tables: readonly Scanned[],
  target: Target,
  horizonDays: number,
): Decision<number | null> {
  const queries = tables.flatMap(({ stored, partition }) =>
    stored.reads.map((read) => ({
      name: stored.name,
      filter: read.filter,
      scans: scannedBytes(read, stored, partition, horizonDays),
    })),
  );
  const inputs = { target, queries: queries.length, horizonDays };
  const without = NO_SWITCH[target];
  if (without !== undefined) return { value: null, because: without, inputs };
  const [largest] = [...queries].sort((a, b) => b.scans - a.scans);
  if (largest === undefined)
    return { value: null, because: 'no query is stated, so nothing tells a mistake from a need', inputs };
  const by = largest.filter.length === 0 ? 'everything' : `by ${largest.filter.join(', ')}`;
  return {
    value: Math.ceil((largest.scans * MARGIN) / GB) * GB,
    because: `the largest known query, of ${largest.name} ${by}, scans ${bytes(largest.scans)} at the horizon; ${number(MARGIN)} times that is no query but a mistake`,
    inputs,
    source: ['athena-min-bytes'],
  };
}
