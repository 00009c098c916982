import { AccessConnector, Workspace } from '@pulumi/azure-native/databricks';
import { DiagnosticSetting } from '@pulumi/azure-native/monitor';
import * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import { type TargetPlan, tagsOf } from '../../plan/platform-plan';
import { openDoor } from '../shared/azure-endpoint';
import type { AzureFoundation } from '../shared/azure-foundation';
import { grantRole } from '../shared/azure-role';
import type { Lake } from './azure';
import { createIdentity } from './azure-access';

/** By what Databricks reaches the zones' files, in the name of whoever may read a table. */
export interface Connector {
  readonly id: pulumi.Output<string>;
  /** The resource id of the identity that it acts as. */
  readonly identity: pulumi.Output<string>;
}

/** Databricks in our own network: the workspace, and its way to the files. What is in it stands in azure-tables.ts. */
export class Engine extends pulumi.ComponentResource {
  /** The resource id of the workspace, by which the provider of Databricks finds it. */
  readonly workspace: pulumi.Output<string>;
  readonly connector: Connector;

  constructor(
    plan: TargetPlan,
    foundation: AzureFoundation,
    lake: Pick<Lake, 'zones'>,
    opts: pulumi.ComponentResourceOptions = {},
  ) {
    super('ramani:lake:Engine', 'lake', {}, opts);
    const workspace = createWorkspace(plan, foundation, this);
    const disks = letDisksUseKey(plan, workspace, foundation, this);
    this.connector = createConnector(plan, foundation, lake, this);
    logAudits(workspace, foundation, this);
    const settings = { door: 'databricks_ui_api', to: workspace.id, sensitivity: 'none' } as const;
    const door = openDoor(plan, 'databricks', settings, foundation, this);
    // Before that no machine can start, and tables are made by machines.
    this.workspace = pulumi.all([workspace.id, door, disks]).apply(([id]) => id);
    this.registerOutputs();
  }
}

/** Standing for nothing but a value, as the service wants it. */
function parameter<T>(value: T): { readonly value: T } {
  return { value };
}

/** On the disks of its machines lies what no longer fits into their memory, of persons too. */
function diskEncryption({ ownKey }: AzureFoundation) {
  if (ownKey.vault === undefined) return {};
  const { vaultUri: keyVaultUri, name: keyName, vault } = ownKey;
  const managedDisk = {
    keySource: 'Microsoft.Keyvault',
    keyVaultProperties: { keyVaultUri, keyName, keyVersion: vault.keyVersion },
    rotationToLatestKeyVersionEnabled: true,
  };
  return { encryption: { entities: { managedDisk } } };
}

/**
 * People sign in with Entra ID from outside, and so does Pulumi to make tables; machines have no outside address, and
 * reach the service and the stores inside of the network only.
 */
function createWorkspace(plan: TargetPlan, foundation: AzureFoundation, parent: pulumi.Resource): Workspace {
  const { group, privateNetwork } = foundation;
  return new Workspace(
    'databricks',
    {
      workspaceName: resourceName(plan, 'lake'),
      resourceGroupName: group,
      location: plan.region,
      sku: { name: 'premium' },
      computeMode: 'Hybrid',
      defaultCatalog: { initialType: 'UnityCatalog' },
      // Databricks keeps in it what belongs to the workspace itself.
      managedResourceGroupId: `/subscriptions/${plan.account}/resourceGroups/${resourceName(plan, 'databricks')}`,
      publicNetworkAccess: 'Enabled',
      requiredNsgRules: 'NoAzureDatabricksRules',
      parameters: {
        enableNoPublicIp: parameter(true),
        customVirtualNetworkId: parameter(privateNetwork.id),
        customPublicSubnetName: parameter(privateNetwork.machines.host),
        customPrivateSubnetName: parameter(privateNetwork.machines.container),
        requireInfrastructureEncryption: parameter(true),
        // By default a copy of it would go to another region.
        storageAccountSkuName: parameter('Standard_ZRS'),
      },
      ...diskEncryption(foundation),
      tags: tagsOf(plan, 'none'),
    },
    { parent, protect: plan.protect.value },
  );
}

/** The service makes the identity of its disks itself, together with the workspace. */
function letDisksUseKey(
  plan: TargetPlan,
  { managedDiskIdentity }: Workspace,
  { ownKey }: AzureFoundation,
  parent: pulumi.Resource,
): pulumi.Output<string> | undefined {
  if (ownKey.vault === undefined) return undefined;
  const principalId = managedDiskIdentity.apply((identity) => identity?.principalId ?? '');
  return grantRole(plan, 'databricks-disks', { role: 'uses-key', scope: ownKey.vault.id, to: { principalId } }, parent)
    .id;
}

function createConnector(
  plan: TargetPlan,
  foundation: AzureFoundation,
  { zones }: Pick<Lake, 'zones'>,
  parent: pulumi.Resource,
): Connector {
  const identity = createIdentity(plan, { name: 'databricks-files', sensitivity: 'none' }, foundation, parent);
  const connector = new AccessConnector(
    'databricks',
    {
      connectorName: resourceName(plan, 'databricks'),
      resourceGroupName: foundation.group,
      location: plan.region,
      identity: { type: 'UserAssigned', userAssignedIdentities: [identity.id] },
      tags: tagsOf(plan, 'none'),
    },
    { parent },
  );
  const grants = zones.map(({ zone, container: scope }) =>
    grantRole(plan, `databricks-${zone}`, { role: 'writes-blobs', scope, to: identity }, parent),
  );
  // Whoever uses the connector waits for its grants: before them no file can be read.
  const granted = pulumi.all(grants.map(({ id }) => id));
  return { id: pulumi.all([connector.id, granted]).apply(([id]) => id), identity: identity.id };
}

/** Who signed in, asked for which table and started which machines. */
function logAudits({ id }: Workspace, { logArchive }: AzureFoundation, parent: pulumi.Resource): void {
  new DiagnosticSetting(
    'databricks',
    {
      name: 'audits',
      resourceUri: id,
      storageAccountId: logArchive,
      logs: [{ categoryGroup: 'allLogs', enabled: true }],
    },
    { parent },
  );
}
