import { after, COMPUTED, factsOf, onlyFact, output, pulumi, reading, saidBy, terraform } from '../engines';

const LIFECYCLE = [
  {
    id: 'orders',
    enabled: true,
    prefixes: ['orders/'],
    narrowed: false,
    transitions: [
      { class: 'Cool', afterDays: 30 },
      { class: 'Archive', afterDays: 180 },
    ],
    expireAfterDays: 365,
    oldVersions: { transitions: [{ class: 'Cool', afterDays: 7 }], expireAfterDays: 30 },
  },
];

const EXPECTED = {
  name: 'dukaorders',
  region: 'southafricanorth',
  storageClass: 'Hot',
  versioned: true,
  lifecycle: LIFECYCLE,
  key: { text: 'lake' },
  publicAccessBlocked: true,
  networkOpen: true,
  hierarchicalNamespace: false,
  inventory: false,
};

const NATIVE_POLICY = {
  rules: [
    {
      name: 'orders',
      type: 'Lifecycle',
      definition: {
        filters: { blobTypes: ['blockBlob'], prefixMatch: ['data/orders/'] },
        actions: {
          baseBlob: {
            tierToCool: { daysAfterModificationGreaterThan: 30 },
            tierToArchive: { daysAfterModificationGreaterThan: 180 },
            delete: { daysAfterModificationGreaterThan: 365 },
          },
          version: { tierToCool: { daysAfterCreationGreaterThan: 7 }, delete: { daysAfterCreationGreaterThan: 30 } },
        },
      },
    },
  ],
};

const ACCOUNT = 'azure-native:storage:StorageAccount';
const accountName = output(ACCOUNT, 'orders', 'name');

const native = pulumi({
  orders: [
    'azure-native:storage/v20230501:StorageAccount',
    {
      accountName: 'dukaorders',
      location: 'South Africa North',
      accessTier: 'Hot',
      allowBlobPublicAccess: false,
      encryption: {
        keySource: 'Microsoft.Keyvault',
        keyVaultProperties: { keyName: 'lake', keyVaultUri: 'https://v.vault.azure.net' },
      },
    },
  ],
  blobs: ['azure-native:storage:BlobServiceProperties', { accountName: 'dukaorders', isVersioningEnabled: true }],
  policy: ['azure-native:storage:ManagementPolicy', { accountName: 'dukaorders', policy: NATIVE_POLICY }],
  data: [
    'azure-native:storage:BlobContainer',
    { accountName: 'dukaorders', containerName: 'data', publicAccess: 'None' },
  ],
});

const account = after('azurerm_storage_account.orders.id', 'azurerm_storage_account.orders');

const azurerm = terraform({
  'azurerm_storage_account.orders': {
    name: 'dukaorders',
    location: 'southafricanorth',
    access_tier: 'Hot',
    allow_nested_items_to_be_public: false,
    blob_properties: [{ versioning_enabled: true }],
    customer_managed_key: [],
  },
  'azurerm_storage_account_customer_managed_key.orders': { storage_account_id: account, key_name: 'lake' },
  'azurerm_storage_container.data': { storage_account_id: account, name: 'data', container_access_type: 'private' },
  'azurerm_storage_management_policy.orders': {
    storage_account_id: account,
    rule: [
      {
        name: 'orders',
        enabled: true,
        filters: [{ blob_types: ['blockBlob'], prefix_match: ['data/orders/'], match_blob_index_tag: [] }],
        actions: [
          {
            base_blob: [
              {
                tier_to_cool_after_days_since_modification_greater_than: 30,
                tier_to_cool_after_days_since_creation_greater_than: -1,
                tier_to_cool_after_days_since_last_access_time_greater_than: -1,
                tier_to_archive_after_days_since_modification_greater_than: 180,
                tier_to_cold_after_days_since_modification_greater_than: -1,
                delete_after_days_since_modification_greater_than: 365,
              },
            ],
            snapshot: [],
            version: [
              {
                change_tier_to_cool_after_days_since_creation: 7,
                tier_to_cold_after_days_since_creation_greater_than: -1,
                delete_after_days_since_creation: 30,
              },
            ],
          },
        ],
      },
    ],
  },
});

const classic = pulumi({
  orders: [
    'azure:storage/account:Account',
    {
      name: 'dukaorders',
      location: 'South Africa North',
      accessTier: 'Hot',
      allowNestedItemsToBePublic: false,
      blobProperties: { versioningEnabled: true },
    },
  ],
  key: [
    'azure:storage/customerManagedKey:CustomerManagedKey',
    { storageAccountId: output('azure:storage/account:Account', 'orders', 'id'), keyName: 'lake' },
  ],
  policy: [
    'azure:storage/managementPolicy:ManagementPolicy',
    {
      storageAccountId: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/dukaorders',
      rules: [
        {
          name: 'orders',
          enabled: true,
          filters: { prefixMatches: ['data/orders/'], blobTypes: ['blockBlob'] },
          actions: {
            baseBlob: {
              tierToCoolAfterDaysSinceModificationGreaterThan: 30,
              tierToArchiveAfterDaysSinceModificationGreaterThan: 180,
              deleteAfterDaysSinceModificationGreaterThan: 365,
            },
            version: { changeTierToCoolAfterDaysSinceCreation: 7, deleteAfterDaysSinceCreation: 30 },
          },
        },
      ],
    },
  ],
});

const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/dukaorders';
const azapi = terraform({
  'azapi_resource.orders': {
    type: 'Microsoft.Storage/storageAccounts@2023-05-01',
    name: 'dukaorders',
    location: 'southafricanorth',
    body: {
      properties: {
        accessTier: 'Hot',
        allowBlobPublicAccess: false,
        encryption: { keySource: 'Microsoft.Keyvault', keyvaultproperties: { keyname: 'lake' } },
      },
    },
  },
  'azapi_resource.blobs': {
    type: 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01',
    name: 'default',
    parent_id: after('azapi_resource.orders.id', 'azapi_resource.orders'),
    body: JSON.stringify({ properties: { isVersioningEnabled: true } }),
  },
  'azapi_resource.policy': {
    type: 'Microsoft.Storage/storageAccounts/managementPolicies@2023-05-01',
    name: 'default',
    parent_id: id,
    body: { properties: { policy: NATIVE_POLICY } },
  },
});

test.each([
  ['azure-native', native],
  ['Terraform azurerm', azurerm],
  ['Pulumi azure', classic],
  ['Terraform azapi', azapi],
])('one storage account is the same fact from %s', (_, graph) => {
  const store = onlyFact(graph, 'ObjectStore');

  expect(saidBy(store)).toEqual(EXPECTED);
  expect(store.readFrom).toHaveLength(graph.resources.length);
});

test('one public container among private ones makes the account public', () => {
  const graph = pulumi({
    orders: [ACCOUNT, { accountName: 'dukaorders', allowBlobPublicAccess: true }],
    data: ['azure-native:storage:BlobContainer', { accountName, publicAccess: 'Blob' }],
    more: ['azure-native:storage:BlobContainer', { accountName, publicAccess: 'None' }],
  });

  expect(onlyFact(graph, 'ObjectStore')).toMatchObject({ publicAcl: true, publicAccessBlocked: false });
});

test.each([
  ['unless it is switched off', {}, false],
  ['when it is switched off', { allow_nested_items_to_be_public: false }, true],
  ['before version 3 of the provider, when it is not switched on', { allow_blob_public_access: false }, true],
])('azurerm lets containers be public %s', (_, properties, publicAccessBlocked) => {
  const graph = terraform({ 'azurerm_storage_account.a': { name: 'a', ...properties } });

  expect(onlyFact(graph, 'ObjectStore')).toMatchObject({ publicAccessBlocked });
});

describe('azapi', () => {
  const type = 'Microsoft.Storage/storageAccounts@2023-05-01';

  test('with a body known only after apply says nothing but what stands beside it', () => {
    const graph = terraform({ 'azapi_resource.a': { type, name: 'duka', location: 'westeurope', body: COMPUTED } });
    const unknown = { unknown: 'known after apply' };

    expect(onlyFact(graph, 'ObjectStore')).toMatchObject({
      name: 'duka',
      region: 'westeurope',
      key: unknown,
      publicAccessBlocked: unknown,
    });
  });

  test('with tags that nobody set has none', () => {
    const graph = terraform({ 'azapi_resource.a': { type, name: 'duka', body: { properties: {} }, tags: COMPUTED } });

    expect(onlyFact(graph, 'ObjectStore').tags).toBeUndefined();
  });

  test('that changes or calls an account from elsewhere makes no account of it', () => {
    const graph = terraform({
      'azapi_update_resource.a': { type, resource_id: id, body: { properties: { accessTier: 'Cool' } } },
      'azapi_resource_action.a': { type, resource_id: id, action: 'listKeys' },
    });

    expect(factsOf(graph, 'ObjectStore')).toEqual([]);
    expect(reading(graph).unmapped).toEqual({ azapi_update_resource: 1 });
  });

  test("that changes an account's service is a part of the account", () => {
    const graph = terraform({
      'azurerm_storage_account.a': { name: 'dukaorders' },
      'azapi_update_resource.blobs': {
        type: 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01',
        parent_id: after('azurerm_storage_account.a.id', 'azurerm_storage_account.a'),
        name: 'default',
        body: { properties: { isVersioningEnabled: true } },
      },
    });

    expect(onlyFact(graph, 'ObjectStore').versioned).toBe(true);
  });
});

describe('a rule', () => {
  const rules = (...all: object[]) =>
    pulumi({ policy: ['azure-native:storage:ManagementPolicy', { accountName: 'elsewhere', policy: { rules: all } }] });
  const rule = (definition: object) => onlyFact(rules({ name: 'r', definition }), 'ObjectStore').lifecycle;

  test('for a whole container is for every object in it', () => {
    const filters = { prefixMatch: ['data'] };

    expect(rule({ filters, actions: {} })).toMatchObject([{ prefixes: [''] }]);
  });

  test('for tagged blobs is narrowed', () => {
    const filters = { blobIndexMatch: [{ name: 'a', op: '==', value: 'b' }] };

    expect(rule({ filters, actions: {} })).toMatchObject([{ prefixes: [], narrowed: true }]);
  });

  test('that counts from the last access is unknown, since it says nothing of age', () => {
    const baseBlob = { tierToCool: { daysAfterLastAccessTimeGreaterThan: 30 } };

    expect(rule({ actions: { baseBlob } })).toMatchObject([
      { transitions: [{ class: 'Cool', afterDays: { unknown: expect.stringContaining('day of writing') } }] },
    ]);
  });
});

describe('a diagnostic setting', () => {
  const setting = (resourceUri: string) =>
    pulumi({
      orders: [ACCOUNT, { accountName: 'dukaorders' }],
      logs: [ACCOUNT, { accountName: 'dukalogs' }],
      setting: [
        'azure-native:monitor:DiagnosticSetting',
        { resourceUri, storageAccountId: output(ACCOUNT, 'logs', 'id') },
      ],
    });

  test("says where a store's logs go", () => {
    const graph = setting(`${output(ACCOUNT, 'orders', 'id')}/blobServices/default`);

    expect(graph.resources).toHaveLength(3);
    expect(factsOf(graph, 'ObjectStore').find(({ name }) => name === 'dukaorders')).toMatchObject({
      accessLogs: { address: expect.stringContaining('::logs') },
    });
  });

  test('of anything else is no part of a store', () => {
    const graph = setting('/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v');

    expect(factsOf(graph, 'ObjectStore')).toHaveLength(2);
  });
});
