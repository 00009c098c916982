import { after, factsOf, onlyFact, output, pulumi, terraform } from '../engines';

const SETTINGS = {
  redundancy: 'RAGRS',
  tlsOnly: true,
  minimumTls: '1.2',
  hierarchicalNamespace: true,
  sharedKeyAccess: false,
  networkOpen: false,
  objectLock: true,
  softDeleteDays: 14,
  inventory: true,
  tags: { team: 'lake' },
  replicas: [{ region: 'westeurope', enabled: true }],
};

const ACCOUNT = 'azure-native:storage:StorageAccount';

const native = pulumi({
  lake: [
    ACCOUNT,
    {
      accountName: 'dukalake',
      sku: { name: 'Standard_RAGRS' },
      enableHttpsTrafficOnly: true,
      minimumTlsVersion: 'TLS1_2',
      isHnsEnabled: true,
      allowSharedKeyAccess: false,
      publicNetworkAccess: 'Enabled',
      networkRuleSet: { defaultAction: 'Deny' },
      immutableStorageWithVersioning: { enabled: true },
      tags: { team: 'lake' },
    },
  ],
  copy: [ACCOUNT, { accountName: 'dukacopy', location: 'West Europe' }],
  service: [
    'azure-native:storage:BlobServiceProperties',
    { accountName: 'dukalake', deleteRetentionPolicy: { enabled: true, days: 14 } },
  ],
  inventory: ['azure-native:storage:BlobInventoryPolicy', { accountName: 'dukalake', policy: { enabled: true } }],
  replication: [
    'azure-native:storage:ObjectReplicationPolicy',
    {
      accountName: 'dukacopy',
      sourceAccount: output(ACCOUNT, 'lake', 'id'),
      destinationAccount: output(ACCOUNT, 'copy', 'id'),
    },
  ],
});

const ID = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts';

const planned = terraform({
  'azurerm_storage_account.lake': {
    name: 'dukalake',
    account_replication_type: 'RAGRS',
    https_traffic_only_enabled: true,
    min_tls_version: 'TLS1_2',
    is_hns_enabled: true,
    shared_access_key_enabled: false,
    public_network_access_enabled: true,
    immutability_policy: [{ state: 'Unlocked' }],
    blob_properties: [{ delete_retention_policy: [{ days: 14 }] }],
    tags: { team: 'lake' },
  },
  'azurerm_storage_account.copy': { name: 'dukacopy', location: 'westeurope' },
  'azurerm_storage_account_network_rules.lake': { storage_account_id: `${ID}/dukalake`, default_action: 'Deny' },
  'azurerm_storage_blob_inventory_policy.lake': { storage_account_id: `${ID}/dukalake` },
  'azurerm_storage_object_replication.lake': {
    source_storage_account_id: `${ID}/dukalake`,
    destination_storage_account_id: after('azurerm_storage_account.copy.id', 'azurerm_storage_account.copy'),
  },
});

test.each([
  ['azure-native', native],
  ['Terraform azurerm', planned],
])("an account's settings are the same from %s", (_, graph) => {
  const lake = factsOf(graph, 'ObjectStore').find(({ name }) => name === 'dukalake');

  expect(lake).toMatchObject(SETTINGS);
});

test('an account answers to every network unless it is closed, and deletes at once without a policy', () => {
  const open = onlyFact(terraform({ 'azurerm_storage_account.a': { name: 'a' } }), 'ObjectStore');
  const closed = onlyFact(
    pulumi({ a: [ACCOUNT, { accountName: 'a', publicNetworkAccess: 'Disabled' }] }),
    'ObjectStore',
  );

  expect([open.networkOpen, open.softDeleteDays, open.hierarchicalNamespace]).toEqual([true, undefined, false]);
  expect(closed.networkOpen).toBe(false);
});
