import { bytesOfAge, DAYS_A_MONTH } from '../../plan/forecast';
import { GRAIN_DAYS, partitionName } from '../../plan/lake/grain';
import { reachDays } from '../../plan/lake/stay';
import { bytes, number } from '../../plan/words';
import type { HeldDataset, Workload } from '../../policies/define';
import { limit } from '../../reference/limits';
import type { PriceItem } from '../../reference/prices';
import type { Read } from '../../spec/lake';
import type { LakeTable, PartitionKey } from '../facts/facts';
import { isUnknown, type Provider } from '../read/graph';
import type { Biller, Lines } from './line';

const SCAN_PRICES: Readonly<Partial<Record<Provider, PriceItem>>> = { aws: 'athena-tb', gcp: 'bq-ondemand' };
/** Athena's least bill for a query; BigQuery's has no row in reference/ and is taken to be the same. */
const LEAST_BYTES = limit('athena-min-bytes').value * 1e6;

/** Whether a query that filters by a column skips the partitions of a key: the key is the column, or a grain of it. */
function prunes({ filter }: Read, { name, grain }: PartitionKey): boolean {
  return filter.some((column) => name === column || (grain !== undefined && name === partitionName({ column, grain })));
}

/** How many values a key takes; 1 where nobody states it, so that it skips nothing and multiplies nothing. */
function valuesOf({ name, values, bucketed }: PartitionKey, { columns }: HeldDataset): number {
  const distinct = bucketed === true ? undefined : columns.find((column) => column.name === name)?.distinct;
  return Math.max(1, values ?? distinct ?? 1);
}

function product(numbers: readonly number[]): number {
  return numbers.reduce((so, one) => so * one, 1);
}

/** Days in a partition: of year, month and day keys the finest counts. Undefined: no key is a time. */
function daysOf(keys: readonly PartitionKey[]): number | undefined {
  const grains = keys.flatMap(({ grain }) => (grain === undefined ? [] : [GRAIN_DAYS[grain]]));
  return grains.length === 0 ? undefined : Math.min(...grains);
}

function besidesTime(keys: readonly PartitionKey[]): readonly PartitionKey[] {
  return keys.filter(({ grain }) => grain === undefined);
}

/** Bytes that one query scans at the horizon: the partitions that its filter leaves, and its columns' share of them. */
export function scannedBytes(
  read: Read,
  dataset: HeldDataset,
  partitions: readonly PartitionKey[],
  horizonDays: number,
): number {
  const pruning = partitions.filter((key) => prunes(read, key));
  const reach = reachDays(read, dataset.retainDays, daysOf(pruning));
  const parts = product(besidesTime(pruning).map((key) => valuesOf(key, dataset)));
  return Math.max(LEAST_BYTES, (bytesOfAge(dataset, 0, reach, horizonDays) * read.columns) / parts);
}

/** Partitions at the horizon, if every value of every key occurs at every time. */
export function partitionCount(dataset: HeldDataset, partitions: readonly PartitionKey[], horizonDays: number): number {
  if (partitions.length === 0) return 0;
  const days = daysOf(partitions);
  const times = days === undefined ? 1 : Math.ceil(Math.min(dataset.retainDays, horizonDays) / days);
  return times * product(besidesTime(partitions).map((key) => valuesOf(key, dataset)));
}

function scans(
  { address, provider }: LakeTable,
  workload: Workload,
  keys: readonly PartitionKey[],
  region: string,
  bill: Biller,
) {
  const { horizonDays, datasets } = workload;
  const queries = datasets.flatMap((dataset) =>
    dataset.reads.map((read) => ({ perDay: read.perDay, bytes: scannedBytes(read, dataset, keys, horizonDays) })),
  );
  const perDay = queries.reduce((sum, query) => sum + query.perDay, 0);
  const scanned = queries.reduce((sum, query) => sum + query.perDay * query.bytes, 0);
  if (perDay === 0) return [];
  return bill({
    address,
    what: 'query scans',
    item: SCAN_PRICES[provider],
    region,
    amount: scanned * DAYS_A_MONTH,
    because: `${number(perDay)} queries a day, ${bytes(scanned / perDay)} each on average`,
  });
}

/** Glue charges for what its catalogue lists. Projected partitions and those of an open table format are not listed. */
function catalogueObjects(
  table: LakeTable,
  { datasets, horizonDays }: Workload,
  keys: readonly PartitionKey[],
  region: string,
  bill: Biller,
) {
  if (table.provider !== 'aws') return [];
  const listed = table.projected !== true && (table.tableFormat ?? 'plain') === 'plain';
  const partitions = listed ? datasets.reduce((sum, one) => sum + partitionCount(one, keys, horizonDays), 0) : 0;
  return bill({
    address: table.address,
    what: 'catalogue objects',
    item: 'glue-cat-obj',
    region,
    amount: 1 + partitions,
    because: `a table and ${number(partitions)} partitions in the catalogue`,
  });
}

/** What scanning the table costs, where queries are billed by the bytes they scan, and its entries in the catalogue. */
export function lakeTableCost(
  table: LakeTable,
  workload: Workload | undefined,
  region: string | undefined,
  bill: Biller,
): Lines {
  const { address, partitions } = table;
  const unpriced = (why: string) => [{ address, what: 'query scans', why }];
  if (workload === undefined) return unpriced('nobody states how it is queried');
  if (isUnknown(partitions)) return unpriced(`its partitions are not known (${partitions.unknown})`);
  if (region === undefined) return unpriced('its region is not known');
  const keys = partitions ?? [];
  return [...scans(table, workload, keys, region, bill), ...catalogueObjects(table, workload, keys, region, bill)];
}
