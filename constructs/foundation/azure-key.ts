import { Key, KeyRotationPolicyActionType, Vault } from '@pulumi/azure-native/keyvault';
import { UserAssignedIdentity } from '@pulumi/azure-native/managedidentity';
import * as pulumi from '@pulumi/pulumi';
import { resourceName, storeName } from '../../plan/names';
import { type TargetPlan, tagsOf } from '../../plan/platform-plan';
import type { OwnKey } from '../shared/azure-account';
import { grantRole } from '../shared/azure-role';
import { Part } from './part';

const KEY_URI = /^(https:\/\/[^/]+\/)keys\/([^/]+)/;

/** The key of all data, and the identity that uses it. A given key's owner grants its use to that identity. */
export function dataKey(plan: TargetPlan, group: pulumi.Output<string>, foundation: pulumi.Resource): OwnKey {
  const parent = new Part('foundation.key', foundation);
  const identity = new UserAssignedIdentity(
    'identity',
    {
      resourceName: resourceName(plan, 'encryption'),
      resourceGroupName: group,
      location: plan.region,
      tags: tagsOf(plan, 'none'),
    },
    { parent },
  );
  const { value } = plan.foundation.key;
  return 'given' in value ? givenKey(value.given, identity) : createKey(plan, value.create, group, identity, parent);
}

function givenKey(uri: string, identity: UserAssignedIdentity): OwnKey {
  const [, vaultUri, name] = KEY_URI.exec(uri) ?? [];
  if (vaultUri === undefined || name === undefined)
    throw new Error(
      `targets.azure.foundation.keyId: found ${uri}; allowed: a key's URI such as https://duka.vault.azure.net/keys/data`,
    );
  return { vaultUri: pulumi.output(vaultUri), name: pulumi.output(name), identity: identity.id };
}

function createVault(plan: TargetPlan, group: pulumi.Output<string>, parent: pulumi.Resource): Vault {
  if (plan.tenant === undefined)
    throw new Error(
      'targets.azure: found no tenant, which a new key vault belongs to; add tenant, or foundation.keyId of a key that exists',
    );
  return new Vault(
    'vault',
    {
      vaultName: storeName(plan, 'keys'),
      resourceGroupName: group,
      location: plan.region,
      properties: {
        tenantId: plan.tenant,
        sku: { family: 'A', name: 'standard' },
        enableRbacAuthorization: true,
        // Storage accounts refuse keys that could be lost for good.
        enableSoftDelete: true,
        enablePurgeProtection: true,
        publicNetworkAccess: 'disabled',
        networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' },
      },
      tags: tagsOf(plan, 'none'),
    },
    { parent, protect: plan.protect.value },
  );
}

function createKey(
  plan: TargetPlan,
  name: string,
  group: pulumi.Output<string>,
  identity: UserAssignedIdentity,
  parent: pulumi.Resource,
): OwnKey {
  const vault = createVault(plan, group, parent);
  const rotation = {
    trigger: { timeAfterCreate: `P${plan.foundation.keyRotationDays.value}D` },
    action: { type: KeyRotationPolicyActionType.Rotate },
  };
  const key = new Key(
    'key',
    {
      keyName: name,
      vaultName: vault.name,
      resourceGroupName: group,
      // Versions are followed by new ones but never expire: data under an expired one could not be read.
      properties: { kty: 'RSA', rotationPolicy: { lifetimeActions: [rotation] } },
      tags: tagsOf(plan, 'none'),
    },
    { parent, protect: plan.protect.value },
  );
  const grant = grantRole(plan, 'key-identity', { role: 'uses-key', scope: vault.id, to: identity }, parent);
  // Whoever uses the key waits for its grant: before it nothing can be encrypted.
  const granted = pulumi.all([key.name, grant.id]).apply(([keyName]) => keyName);
  return {
    vaultUri: vault.properties.vaultUri,
    name: granted,
    identity: identity.id,
    vault: { id: vault.id, keyVersion: key.keyUriWithVersion.apply((uri) => `${uri}`.replace(/^.*\//, '')) },
  };
}
