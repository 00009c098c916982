import type { ObjectStore } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { awsRows } from './aws';
import { azureNativeRows } from './azure-native';
import { azurermRows } from './azurerm';
import { cloudFormationRows } from './cloudformation';
import { googleRows } from './google';

export const objectStore: Vocabulary<ObjectStore> = {
  rows: [...cloudFormationRows, ...awsRows, ...googleRows, ...azureNativeRows, ...azurermRows],
  fact: (base, attributes) => ({ kind: 'ObjectStore', ...base, ...attributes }),
  unsaid: (unknown) => ({
    name: unknown,
    region: unknown,
    storageClass: unknown,
    redundancy: unknown,
    versioned: unknown,
    lifecycle: unknown,
    minimumTransitionBytes: unknown,
    key: unknown,
    encryption: unknown,
    bucketKey: unknown,
    tlsOnly: unknown,
    minimumTls: unknown,
    objectLock: unknown,
    archiveTiers: unknown,
    replicas: unknown,
    softDeleteDays: unknown,
    forceDestroy: unknown,
    keptOnDelete: unknown,
    hierarchicalNamespace: unknown,
    inventory: unknown,
    requestMetrics: unknown,
    sharedKeyAccess: unknown,
    networkOpen: unknown,
    tags: unknown,
    notifies: unknown,
    publicAccessBlocked: unknown,
    publicAcl: unknown,
    objectAccessLists: unknown,
    accessLogs: unknown,
  }),
};
