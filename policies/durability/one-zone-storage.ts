import type { LifecycleRule, ObjectStore } from '../../harness/facts/facts';
import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';
import { copyTargets, isExpendable, isProduction } from '../stores';

const ONE_ZONE = 'ONEZONE_IA';
const LOCAL = 'LRS';

function movesTo({ enabled, transitions }: LifecycleRule): boolean {
  return enabled !== false && !isUnknown(transitions) && transitions.some((move) => move.class === ONE_ZONE);
}

function isCopied({ replicas }: ObjectStore): boolean {
  return replicas !== undefined && (isUnknown(replicas) || replicas.some(({ enabled }) => enabled !== false));
}

export const oneZoneStorage = definePolicy({
  id: 'durability/one-zone-storage',
  summary: 'The only copy of data does not lie in a single availability zone.',
  why: "One Zone-IA, and Azure's locally redundant storage, do not survive the loss of a zone or a data centre: they are for data that can be made again and for copies.",
  fix: 'Move to STANDARD_IA instead, or replicate the bucket; on Azure take ZRS, or GZRS where the region has zones.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html', asOf: '2023-06' },
    { url: 'https://learn.microsoft.com/azure/storage/common/storage-redundancy', asOf: null },
  ],
  on: 'ObjectStore',
  options: {},
  messages: {
    only: 'objects are moved to a class of one zone and lie nowhere else',
    local: 'production data lies in one data centre and nowhere else',
  },
  check: (store, { workload, all, need, report }) => {
    const rules = need(store.lifecycle, 'the lifecycle') ?? [];
    const inOneZone = rules.some(movesTo) || store.storageClass === ONE_ZONE;
    const isLocal = store.redundancy === LOCAL && isProduction(store);
    if ((!inOneZone && !isLocal) || workload?.datasets.length === 0 || isCopied(store)) return;
    if (workload === undefined && isExpendable(store)) return;
    if (copyTargets(all('ObjectStore')).has(store.address)) return;
    if (isLocal) report({ messageId: 'local', actual: LOCAL, expected: 'ZRS or GZRS, or a copy elsewhere' });
    else report({ messageId: 'only', actual: ONE_ZONE, expected: 'STANDARD_IA, or a copy elsewhere' });
  },
});
