import type { Attribute, Attributes, LifecycleRule, Link, ObjectStore } from '../facts';
import { ifTrue } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { mappedTags } from '../tags';
import type { Row } from '../vocabulary';
import {
  logsOf,
  negated,
  networkOpen,
  redundancyOf,
  replicaIn,
  tlsVersion,
  transitionsTo,
  withoutContainers,
} from './azure';

/** Days after writing; a block that counts from something else says so. */
function days(action: Props, path: string): Attribute<number> {
  const counted =
    action.number(`${path}.daysAfterModificationGreaterThan`) ?? action.number(`${path}.daysAfterCreationGreaterThan`);
  return counted ?? (action.isFilled(path) ? { unknown: 'it does not count from the day of writing' } : undefined);
}

function actionsOn(rule: Props, blobs: string) {
  const at = (name: string) => days(rule, `definition.actions.${blobs}.${name}`);
  return {
    transitions: transitionsTo({ Cool: at('tierToCool'), Cold: at('tierToCold'), Archive: at('tierToArchive') }),
    expireAfterDays: at('delete'),
  };
}

function lifecycleRule(rule: Props): LifecycleRule {
  return {
    id: rule.text('name'),
    enabled: rule.boolean('enabled') ?? true,
    prefixes: withoutContainers(rule.texts('definition.filters.prefixMatch')),
    narrowed: rule.isFilled('definition.filters.blobIndexMatch'),
    ...actionsOn(rule, 'baseBlob'),
    oldVersions: actionsOn(rule, 'version'),
  };
}

/** Without a container's or a service's part of it, the parent's id is the account's. */
function account(part: Props): Attribute<Link> {
  return part.link('parent_id') ?? part.link('accountName');
}

function softDeleteDays(service: Props): Attribute<number> {
  const enabled = service.boolean('deleteRetentionPolicy.enabled');
  return enabled === false ? 0 : service.number('deleteRetentionPolicy.days');
}

function part(types: readonly string[], read: (part: Props) => Attributes<ObjectStore>): Row<ObjectStore> {
  return { types, partOf: account, read };
}

export const azureNativeRows: readonly Row<ObjectStore>[] = [
  {
    types: ['azure-native:monitor:DiagnosticSetting', 'azure-native:insights:DiagnosticSetting'],
    partOf: (setting) => setting.link('resourceUri'),
    read: (setting) => logsOf(setting, 'resourceUri', ['storageAccountId', 'workspaceId']),
  },
  {
    types: ['azure-native:storage:StorageAccount', 'Microsoft.Storage/storageAccounts'],
    read: (account) => ({
      name: account.text('name') ?? account.text('accountName'),
      region: regionOf(account, 'location'),
      storageClass: account.text('accessTier'),
      // Standard_ZRS, Premium_LRS.
      versioned: false,
      lifecycle: [],
      key:
        account.link('encryption.keyVaultProperties.keyName') ?? account.link('encryption.keyvaultproperties.keyname'),
      publicAccessBlocked: negated(account.boolean('allowBlobPublicAccess')),
      redundancy: redundancyOf(account.text('sku.name')),
      tlsOnly: account.boolean('enableHttpsTrafficOnly') ?? account.boolean('supportsHttpsTrafficOnly'),
      minimumTls: tlsVersion(account.text('minimumTlsVersion')),
      hierarchicalNamespace: account.boolean('isHnsEnabled') ?? false,
      sharedKeyAccess: account.boolean('allowSharedKeyAccess'),
      networkOpen: networkOpen(
        account.is('publicNetworkAccess', 'Enabled'),
        account.is('networkRuleSet.defaultAction', 'Allow') ?? account.is('networkAcls.defaultAction', 'Allow'),
      ),
      objectLock: account.boolean('immutableStorageWithVersioning.enabled'),
      inventory: false,
      tags: mappedTags(account.withoutComputed('tags'), 'tags'),
    }),
  },
  part(['azure-native:storage:BlobServiceProperties', 'Microsoft.Storage/storageAccounts/blobServices'], (service) => ({
    versioned: service.boolean('isVersioningEnabled') ?? false,
    softDeleteDays: softDeleteDays(service),
  })),
  part(['azure-native:storage:ManagementPolicy', 'Microsoft.Storage/storageAccounts/managementPolicies'], (policy) => ({
    lifecycle: policy.each('policy.rules', lifecycleRule) ?? [],
  })),
  part(
    ['azure-native:storage:BlobInventoryPolicy', 'Microsoft.Storage/storageAccounts/inventoryPolicies'],
    (policy) => ({ inventory: ifTrue(policy.boolean('policy.enabled') ?? true) }),
  ),
  {
    types: [
      'azure-native:storage:ObjectReplicationPolicy',
      'Microsoft.Storage/storageAccounts/objectReplicationPolicies',
    ],
    partOf: (policy) => policy.link('sourceAccount'),
    read: (policy) => ({ replicas: [replicaIn(policy, 'destinationAccount')] }),
  },
  part(
    ['azure-native:storage:BlobContainer', 'Microsoft.Storage/storageAccounts/blobServices/containers'],
    (container) => ({
      publicAcl: ifTrue(container.is('publicAccess', 'Blob', 'Container')),
      objectLock: ifTrue(container.boolean('immutableStorageWithVersioning.enabled')),
    }),
  ),
];
