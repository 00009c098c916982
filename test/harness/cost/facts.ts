import type { PriceOf } from '../../../harness/cost/line';
import type { BatchJob, EncryptionKey, LakeTable, ObjectStore } from '../../../harness/facts/facts';
import type { HeldDataset, Workload } from '../../../policies/define';
import type { CloudProvider } from '../../../reference/row';

/** Facts as they are when an input says nothing more; a test adds what it is about. */

const REGIONS: Readonly<Record<CloudProvider, string>> = {
  aws: 'af-south-1',
  gcp: 'africa-south1',
  azure: 'southafricanorth',
};

export function store(provider: CloudProvider, changes: Partial<ObjectStore> = {}): ObjectStore {
  return {
    kind: 'ObjectStore',
    address: 'lake',
    readFrom: ['lake'],
    provider,
    type: 'a store',
    name: 'lake',
    region: REGIONS[provider],
    lifecycle: [],
    ...changes,
  };
}

export function table(provider: CloudProvider, changes: Partial<LakeTable> = {}): LakeTable {
  return {
    kind: 'LakeTable',
    address: 'orders',
    readFrom: ['orders'],
    provider,
    type: 'a table',
    partitions: [],
    store: { address: 'lake' },
    ...changes,
  };
}

export function key(provider: CloudProvider): EncryptionKey {
  return {
    kind: 'EncryptionKey',
    address: 'key',
    readFrom: ['key'],
    provider,
    type: 'a key',
    region: REGIONS[provider],
  };
}

export function job(provider: CloudProvider, changes: Partial<BatchJob> = {}): BatchJob {
  return {
    kind: 'BatchJob',
    address: 'job',
    readFrom: ['job'],
    provider,
    type: 'a job',
    region: REGIONS[provider],
    ...changes,
  };
}

export function holding(...datasets: readonly HeldDataset[]): Workload {
  return { datasets, horizonDays: 365 };
}

/** Only these, in any region. */
export function listed(prices: Readonly<Record<string, { readonly usd: number; readonly unit: string }>>): PriceOf {
  return (item) => {
    const found = prices[item];
    if (found === undefined) return undefined;
    const { usd, unit } = found;
    return { usd, low: usd, high: usd, unit, source: item, derived: false, asOf: null };
  };
}
