import type { Attribute, Attributes, LifecycleRule, Link, ObjectStore } from '../facts';
import { ifTrue } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import type { Row } from '../vocabulary';
import { logsOf, negated, transitionsTo, withoutContainers } from './azure';

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
  return part.link('accountName') ?? part.link('parent_id');
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
      name: account.text('accountName') ?? account.text('name'),
      region: regionOf(account, 'location'),
      storageClass: account.text('accessTier'),
      versioned: false,
      lifecycle: [],
      key:
        account.link('encryption.keyVaultProperties.keyName') ?? account.link('encryption.keyvaultproperties.keyname'),
      publicAccessBlocked: negated(account.boolean('allowBlobPublicAccess')),
    }),
  },
  part(['azure-native:storage:BlobServiceProperties', 'Microsoft.Storage/storageAccounts/blobServices'], (service) => ({
    versioned: service.boolean('isVersioningEnabled') ?? false,
  })),
  part(['azure-native:storage:ManagementPolicy', 'Microsoft.Storage/storageAccounts/managementPolicies'], (policy) => ({
    lifecycle: policy.each('policy.rules', lifecycleRule) ?? [],
  })),
  part(
    ['azure-native:storage:BlobContainer', 'Microsoft.Storage/storageAccounts/blobServices/containers'],
    (container) => ({
      publicAcl: ifTrue(container.is('publicAccess', 'Blob', 'Container')),
    }),
  ),
];
