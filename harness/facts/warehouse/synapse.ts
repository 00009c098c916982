import type { Attributes, Link, Maybe, Warehouse } from '../facts';
import { mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { mappedTags } from '../tags';
import type { Row } from '../vocabulary';
import { isReadable } from './readable';

const WORKSPACE = { system: 'synapse-workspace', keyable: true, allowed: [] } as const;
const POOL = { system: 'synapse-pool', pauses: [] } as const;

function range(rule: Props, from: string, to: string): Attributes<Warehouse> {
  return { system: 'synapse-workspace', allowed: [{ from: rule.text(from), to: rule.text(to) }] };
}

/** azure-native names what something belongs to in a property of its own. */
function inWorkspace(rule: Props): Maybe<Link> | undefined {
  return rule.link('workspaceName') ?? rule.link('parent_id');
}

export const synapseRows: readonly Row<Warehouse>[] = [
  {
    types: ['azurerm_synapse_workspace', 'azure:synapse:Workspace'],
    read: (workspace) => ({
      ...WORKSPACE,
      name: workspace.text('name'),
      region: regionOf(workspace, 'location'),
      tags: mappedTags(workspace, 'tags'),
      key: workspace.link('customer_managed_key.key_versionless_id') ?? workspace.link('customer_managed_key.key_name'),
      public: workspace.boolean('public_network_access_enabled') ?? true,
      managedNetwork: workspace.boolean('managed_virtual_network_enabled') ?? false,
      exfiltrationGuard: workspace.boolean('data_exfiltration_protection_enabled') ?? false,
      adminName: workspace.text('sql_administrator_login'),
      passwordWritten: isReadable(workspace, 'sql_administrator_login_password'),
    }),
  },
  {
    types: ['azure-native:synapse:Workspace', 'Microsoft.Synapse/workspaces'],
    read: (workspace) => ({
      ...WORKSPACE,
      name: workspace.text('workspaceName') ?? workspace.text('name'),
      region: regionOf(workspace, 'location'),
      tags: mappedTags(workspace, 'tags'),
      key: workspace.link('encryption.cmk.key.keyVaultUrl'),
      public: workspace.is('publicNetworkAccess', 'Enabled') ?? true,
      managedNetwork: workspace.is('managedVirtualNetwork', 'default') ?? false,
      exfiltrationGuard: workspace.boolean('managedVirtualNetworkSettings.preventDataExfiltration') ?? false,
      adminName: workspace.text('sqlAdministratorLogin'),
      passwordWritten: isReadable(workspace, 'sqlAdministratorLoginPassword'),
    }),
  },
  {
    types: ['azurerm_synapse_firewall_rule', 'azure:synapse:FirewallRule'],
    partOf: (rule) => rule.link('synapse_workspace_id'),
    read: (rule) => range(rule, 'start_ip_address', 'end_ip_address'),
  },
  {
    types: ['azure-native:synapse:IpFirewallRule', 'Microsoft.Synapse/workspaces/firewallRules'],
    partOf: inWorkspace,
    read: (rule) => range(rule, 'startIpAddress', 'endIpAddress'),
  },
  {
    types: ['azurerm_synapse_workspace_key', 'azure:synapse:WorkspaceKey'],
    partOf: (key) => key.link('synapse_workspace_id'),
    read: (key) => ({ system: 'synapse-workspace', key: key.link('customer_managed_key_versionless_id') }),
  },
  {
    types: ['azurerm_synapse_sql_pool', 'azure:synapse:SqlPool'],
    read: (pool) => ({
      ...POOL,
      name: pool.text('name'),
      region: regionOf(pool),
      tags: mappedTags(pool, 'tags'),
      nodeType: pool.text('sku_name'),
      encrypted: pool.boolean('data_encrypted') ?? false,
      geoBackup: pool.boolean('geo_backup_policy_enabled') ?? true,
    }),
  },
  {
    types: ['azure-native:synapse:SqlPool', 'Microsoft.Synapse/workspaces/sqlPools'],
    read: (pool) => ({
      ...POOL,
      name: pool.text('sqlPoolName') ?? pool.text('name'),
      region: regionOf(pool, 'location'),
      tags: mappedTags(pool, 'tags'),
      nodeType: pool.text('sku.name'),
      encrypted: false,
      // Backups follow the storage: https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pools/create
      geoBackup: mapKnown(pool.text('storageAccountType'), (type) => type.toUpperCase() === 'GRS') ?? true,
    }),
  },
  {
    types: [
      'azure-native:synapse:SqlPoolTransparentDataEncryption',
      'Microsoft.Synapse/workspaces/sqlPools/transparentDataEncryption',
    ],
    partOf: (encryption) => encryption.link('sqlPoolName') ?? encryption.link('parent_id'),
    read: (encryption) => ({ system: 'synapse-pool', encrypted: encryption.is('status', 'Enabled') }),
  },
];
