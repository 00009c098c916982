import type { StorageAccountArgs } from '@pulumi/azure-native/storage';
import type { Output } from '@pulumi/pulumi';
import { type TargetPlan, tagsOf } from '../../plan/platform-plan';
import type { Sensitivity } from '../../spec/lake';

/** A key in a vault, and the identity that accounts use it as. */
export interface OwnKey {
  readonly vaultUri: Output<string>;
  readonly name: Output<string>;
  /** Resource id of a user-assigned identity: an account that is encrypted from its first byte cannot have its own. */
  readonly identity: Output<string>;
  /** Of a vault of our own, in which a service that brings its own identity can be let in: its id, and the key's version. */
  readonly vault?: { readonly id: Output<string>; readonly keyVersion: Output<string> };
}

export interface AccountSettings {
  readonly name: string;
  readonly group: Output<string>;
  readonly sensitivity: Sensitivity;
  readonly key: OwnKey;
}

/** What holds for every storage account, whatever it keeps. Without a key version, a rotated key is taken up by itself. */
export function privateAccount(plan: TargetPlan, { name, group, sensitivity, key }: AccountSettings) {
  return {
    accountName: name,
    resourceGroupName: group,
    location: plan.region,
    kind: 'StorageV2',
    // Copies in three zones, as the other targets' default classes keep them, so that alternatives are alike.
    sku: { name: 'Standard_ZRS' },
    enableHttpsTrafficOnly: true,
    minimumTlsVersion: 'TLS1_2',
    allowBlobPublicAccess: false,
    allowSharedKeyAccess: false,
    allowCrossTenantReplication: false,
    publicNetworkAccess: 'Disabled',
    // The provider's own services only, such as the delivery of logs.
    networkRuleSet: { defaultAction: 'Deny', bypass: 'AzureServices' },
    identity: { type: 'UserAssigned', userAssignedIdentities: [key.identity] },
    encryption: {
      keySource: 'Microsoft.Keyvault',
      keyVaultProperties: { keyVaultUri: key.vaultUri, keyName: key.name },
      encryptionIdentity: { encryptionUserAssignedIdentity: key.identity },
    },
    tags: tagsOf(plan, sensitivity),
  } satisfies StorageAccountArgs;
}
