import { bytesOfAge, DAYS_A_MONTH } from '../../plan/forecast';
import { bytes, number } from '../../plan/words';
import type { HeldDataset, Workload } from '../../policies/define';
import { limit } from '../../reference/limits';
import type { PriceItem } from '../../reference/prices';
import type { Grain, Read } from '../../spec/lake';
import type { LakeTable, PartitionKey } from '../facts/facts';
import { isUnknown, type Provider } from '../read/graph';
import type { CostItem, Unpriced } from '../report/result';
import { line } from './line';

const SCAN_PRICES: Readonly<Partial<Record<Provider, PriceItem>>> = { aws: 'athena-tb', gcp: 'bq-ondemand' };
const GRAIN_DAYS: Readonly<Record<Grain, number>> = { hour: 1 / 24, day: 1, month: 365 / 12, year: 365 };
const LEAST_BYTES = limit('athena-min-bytes').value * 1e6;

/** Whether a query that filters by a column skips the partitions of a key: the key is the column, or a grain of it. */
function prunes(read: Read, key: PartitionKey): boolean {
  return read.filter.some(
    (column) => key.name === column || (key.grain !== undefined && key.name.startsWith(`${column}_`)),
  );
}

/** Bytes that one query scans at the horizon: whole partitions of the days it looks back, its columns' share of them. */
export function scannedBytes(
  read: Read,
  dataset: HeldDataset,
  partitions: readonly PartitionKey[],
  horizonDays: number,
): number {
  const pruning = partitions.filter((key) => prunes(read, key));
  const grain = pruning.flatMap((key) => (key.grain === undefined ? [] : [GRAIN_DAYS[key.grain]]));
  const finest = Math.min(...grain);
  const reach =
    read.lookBackDays === undefined || grain.length === 0
      ? dataset.retainDays
      : Math.ceil(read.lookBackDays / finest) * finest;
  const one = pruning
    .filter((key) => key.grain === undefined)
    .reduce(
      (share, key) =>
        share / Math.max(1, key.values ?? dataset.columns.find(({ name }) => name === key.name)?.distinct ?? 1),
      1,
    );
  return Math.max(LEAST_BYTES, bytesOfAge(dataset, 0, reach, horizonDays) * read.columns * one);
}

/** What scanning the table costs, where queries are billed by the bytes they scan. */
export function lakeTableCost(
  table: LakeTable,
  workload: Workload | undefined,
  region: string | undefined,
  uncertainty: number,
): readonly (CostItem | Unpriced)[] {
  const { address, provider, partitions } = table;
  const what = 'query scans';
  if (workload === undefined) return [{ address, what, why: 'nobody states how it is queried' }];
  if (isUnknown(partitions)) return [{ address, what, why: `its partitions are not known (${partitions.unknown})` }];
  if (region === undefined) return [{ address, what, why: 'its region is not known' }];
  const { horizonDays, datasets } = workload;
  const queries = datasets.flatMap((dataset) =>
    dataset.reads.map((read) => ({
      perDay: read.perDay,
      scanned: scannedBytes(read, dataset, partitions ?? [], horizonDays),
    })),
  );
  const perDay = queries.reduce((sum, query) => sum + query.perDay, 0);
  const amount = queries.reduce((sum, query) => sum + query.perDay * query.scanned, 0) * DAYS_A_MONTH;
  const because = `${number(perDay)} queries a day, ${bytes(amount / Math.max(1, perDay * DAYS_A_MONTH))} each on average`;
  return line({ address, what, item: SCAN_PRICES[provider], region, amount, uncertainty, because });
}
