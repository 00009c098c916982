import { DAYS_A_MONTH } from '../../plan/forecast';
import { partitionCount, scannedBytes } from '../../plan/lake/scan';
import { bytes, number } from '../../plan/words';
import type { HeldDataset, Workload } from '../../policies/define';
import type { PriceItem } from '../../reference/prices';
import type { LakeTable, PartitionKey } from '../facts/facts';
import { isUnknown, type Provider } from '../read/graph';
import type { Biller, Lines } from './line';

const SCAN_PRICES: Readonly<Partial<Record<Provider, PriceItem>>> = { aws: 'athena-tb', gcp: 'bq-ondemand' };

/** BigQuery bills the values at the width of their types, however small the files are. */
function billed(dataset: HeldDataset, provider: Provider): HeldDataset {
  return provider === 'gcp' ? { ...dataset, bytesPerDay: dataset.rawBytesPerDay ?? dataset.bytesPerDay } : dataset;
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
    dataset.reads.map((read) => ({
      perDay: read.perDay,
      bytes: scannedBytes(read, billed(dataset, provider), keys, horizonDays),
    })),
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
  const { address, partitions, provider } = table;
  // Its queries are billed by the time that a warehouse's machines are up.
  if (provider === 'databricks') return [];
  const unpriced = (why: string) => [{ address, what: 'query scans', why }];
  if (workload === undefined) return unpriced('nobody states how it is queried');
  if (isUnknown(partitions)) return unpriced(`its partitions are not known (${partitions.unknown})`);
  if (region === undefined) return unpriced('its region is not known');
  const keys = partitions ?? [];
  return [...scans(table, workload, keys, region, bill), ...catalogueObjects(table, workload, keys, region, bill)];
}
