import { nameBasedUuid } from '../../constructs/shared/azure-role';
import type { TargetPlan, ZonePlan } from '../../plan/platform-plan';
import { azureProgram } from '../../stacks/azure';
import { datasetPlan, decided, zonePlan } from '../fixtures/target-plan';
import { azurePlan, upkeepJob } from './azure-plan';
import { type Captured, captured, ofType, protectedNames, resource } from './captured';

const ACCOUNT = 'azure-native:storage:StorageAccount';
const VAULT = 'azure-native:keyvault:Vault';
const KEY = 'azure-native:keyvault:Key';
const INVENTORY = 'azure-native:storage:BlobInventoryPolicy';
const POLICY = 'azure-native:storage:ManagementPolicy';
const IDENTITY = 'azure-native:managedidentity:UserAssignedIdentity';
const GRANT = 'azure-native:authorization:RoleAssignment';
const GROUP = 'azure-native:resources:ResourceGroup';
const ID = '/subscriptions/s/resourceGroups/g/providers';
const GIVEN = {
  key: decided({ given: 'https://theirs.vault.azure.net/keys/data/0123' }),
  logArchive: decided({ given: `${ID}/Microsoft.Storage/storageAccounts/theirlogs` }),
  artifacts: decided({ given: 'theirprograms' }),
  alertChannel: decided({ given: `${ID}/microsoft.insights/actionGroups/theirs` }),
  network: decided({ given: `${ID}/Microsoft.Network/virtualNetworks/theirs/subnets/data` }),
};

const build = (plan: TargetPlan): Promise<Captured> => captured(() => azureProgram(plan));

function withFoundation(overrides: Partial<TargetPlan['foundation']>): TargetPlan {
  return azurePlan({ foundation: { ...azurePlan().foundation, ...overrides } });
}

function withZone(overrides: Partial<ZonePlan>): TargetPlan {
  return azurePlan({ lake: { ...azurePlan().lake, zones: [zonePlan(overrides)] } });
}

let whole: Captured;
beforeAll(async () => {
  whole = await build(azurePlan());
});

test('every storage account is closed: no public network, no public blobs, no shared keys, nothing but TLS 1.2', () => {
  const accounts = ofType(whole, ACCOUNT);

  expect(accounts).toHaveLength(4);
  for (const { properties } of accounts)
    expect(properties).toMatchObject({
      kind: 'StorageV2',
      publicNetworkAccess: 'Disabled',
      networkRuleSet: { defaultAction: 'Deny', bypass: 'AzureServices' },
      allowBlobPublicAccess: false,
      allowSharedKeyAccess: false,
      allowCrossTenantReplication: false,
      enableHttpsTrafficOnly: true,
      minimumTlsVersion: 'TLS1_2',
      location: 'southafricanorth',
    });
});

test('every storage account has our key, by an identity that may use it, and takes up new versions of it', () => {
  const identity = { ref: resource(whole, IDENTITY, 'identity').address, attribute: 'id' };

  for (const { properties, dependsOn } of ofType(whole, ACCOUNT)) {
    expect(properties.identity).toEqual({ type: 'UserAssigned', userAssignedIdentities: [identity] });
    expect(properties.encryption).toEqual({
      keySource: 'Microsoft.Keyvault',
      keyVaultProperties: {
        keyVaultUri: { ref: resource(whole, VAULT, 'vault').address, attribute: 'properties.vaultUri' },
        keyName: { ref: resource(whole, KEY, 'key').address, attribute: 'name' },
      },
      encryptionIdentity: { encryptionUserAssignedIdentity: identity },
    });
    expect(dependsOn.map((urn) => urn.split('::').at(-1))).toEqual(['key-identity']);
  }
});

test('the vault can neither be reached from outside nor lose the key, which turns over as planned', () => {
  expect(resource(whole, VAULT, 'vault').properties.properties).toMatchObject({
    tenantId: '00000000-0000-0000-0000-000000000001',
    enableRbacAuthorization: true,
    enablePurgeProtection: true,
    publicNetworkAccess: 'disabled',
    networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' },
  });
  expect(resource(whole, KEY, 'key').properties.properties).toMatchObject({
    rotationPolicy: { lifetimeActions: [{ trigger: { timeAfterCreate: 'P365D' }, action: { type: 'rotate' } }] },
  });
});

test('the vault has a legal name, however long the platform is called', async () => {
  const all = await build(azurePlan({ platform: 'a-platform-of-20-chr', environment: 'staging1' }));
  const name = String(resource(all, VAULT, 'vault').properties.vaultName);

  expect(name).toMatch(/^[a-z][a-z0-9]{2,23}$/);
});

test('each dataset ages by its own days in its own folder of the container', async () => {
  const orders = datasetPlan({
    transitions: decided([
      { class: 'Cool', afterDays: 30 },
      { class: 'Cold', afterDays: 120 },
    ]),
    expireAfterDays: decided(400),
  });
  const couriers = datasetPlan({ name: 'couriers', expireAfterDays: decided(90) });
  const all = await build(withZone({ datasets: [orders, couriers] }));
  const after = (days: number) => ({ daysAfterModificationGreaterThan: days });
  const rule = (name: string, baseBlob: object) => ({
    name,
    type: 'Lifecycle',
    enabled: true,
    definition: { filters: { blobTypes: ['blockBlob'], prefixMatch: [`data/${name}/`] }, actions: { baseBlob } },
  });

  expect(resource(all, POLICY, 'curated').properties.policy).toEqual({
    rules: [
      rule('orders', { tierToCool: after(30), tierToCold: after(120), delete: after(400) }),
      rule('couriers', { delete: after(90) }),
    ],
  });
});

test('files of a Delta table are never deleted by age, though they may get colder: the table names them', async () => {
  const delta = { tableFormat: decided('delta' as const), expireAfterDays: decided(400) };
  const orders = datasetPlan({ ...delta, transitions: decided([{ class: 'Cool', afterDays: 30 }]) });
  const clicks = datasetPlan({ ...delta, name: 'clicks' });
  const all = await build(withZone({ datasets: [orders, clicks] }));

  expect(resource(all, POLICY, 'curated').properties.policy).toMatchObject({
    rules: [
      {
        name: 'orders',
        definition: { actions: { baseBlob: { tierToCool: { daysAfterModificationGreaterThan: 30 } } } },
      },
    ],
  });
  expect(JSON.stringify(resource(all, POLICY, 'curated').properties.policy)).not.toContain('delete');
});

test('a zone in which nothing ages has no policy, since Azure refuses one without rules', async () => {
  const all = await build(withZone({ datasets: [datasetPlan({ tableFormat: decided('delta') })] }));

  expect(ofType(all, POLICY).map(({ origin }) => origin)).toEqual(['foundation.logArchive']);
});

test("persons' requests to be forgotten are themselves forgotten after five weeks", async () => {
  const all = await build(withZone({ jobs: [decided(upkeepJob({ task: 'erase' }))] }));

  expect(resource(all, POLICY, 'curated').properties.policy).toMatchObject({
    rules: [
      { name: 'orders' },
      {
        name: 'erasureRequests',
        definition: {
          filters: { prefixMatch: ['data/erasure-requests/'] },
          actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: 35 } } },
        },
      },
    ],
  });
});

test('a storage class that Azure does not have is refused in one line', async () => {
  const orders = datasetPlan({ transitions: decided([{ class: 'NEARLINE', afterDays: 30 }]) });

  await expect(build(withZone({ datasets: [orders] }))).rejects.toThrow(
    'found the storage class NEARLINE; allowed on Azure: Cool, Cold, Archive',
  );
});

test('deleted files can be brought back as long as planned, though a lake account has no versions', () => {
  expect(resource(whole, ACCOUNT, 'curated').properties.isHnsEnabled).toBe(true);
  expect(resource(whole, 'azure-native:storage:BlobServiceProperties', 'curated').properties).toMatchObject({
    isVersioningEnabled: false,
    deleteRetentionPolicy: { enabled: true, days: 14 },
    containerDeleteRetentionPolicy: { enabled: true, days: 14 },
  });
});

describe('a zone', () => {
  test('is written by an identity with the least role on its container alone; whoever reads, reads tables', () => {
    const container = {
      ref: resource(whole, 'azure-native:storage:BlobContainer', 'curated').address,
      attribute: 'id',
    };
    const grants = ofType(whole, GRANT).filter(({ origin }) => origin === 'lake.zones.curated');

    expect(grants.map(({ properties }) => properties)).toMatchObject([
      {
        scope: container,
        principalId: { ref: resource(whole, IDENTITY, 'curated-writer').address, attribute: 'principalId' },
        roleDefinitionId: expect.stringMatching('roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe$'),
      },
    ]);
  });

  test('gives its grants names that are their own and stay the same', async () => {
    const names = (all: Captured) => ofType(all, GRANT).map(({ properties }) => String(properties.roleAssignmentName));

    expect(new Set(names(whole)).size).toBe(ofType(whole, GRANT).length);
    expect(names(await build(azurePlan()))).toEqual(names(whole));
    expect(names(await build(azurePlan({ environment: 'dev' }))).filter((name) => names(whole).includes(name))).toEqual(
      [],
    );
  });

  test('that is large lists its files each day into a container of their own, which keeps the lists as long as old files', async () => {
    const all = await build(withZone({ inventory: decided(true), oldVersionsDays: decided(21) }));
    const lists = resource(all, 'azure-native:storage:BlobContainer', 'curated-inventory');

    expect(resource(all, INVENTORY, 'curated').properties.policy).toMatchObject({
      enabled: true,
      rules: [
        {
          enabled: true,
          destination: { ref: lists.address, attribute: 'name' },
          definition: { schedule: 'Daily', filters: { prefixMatch: ['data/'] } },
        },
      ],
    });
    expect(resource(all, POLICY, 'curated').properties.policy).toMatchObject({
      rules: [
        { name: 'orders' },
        {
          definition: {
            filters: { prefixMatch: ['inventory/20'] },
            actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: 21 } } },
          },
        },
      ],
    });
  });

  test('that is not large has no lists', () => {
    expect(ofType(whole, INVENTORY)).toEqual([]);
  });
});

test.each([
  // As Python's uuid.uuid5(NAMESPACE_URL, name) makes it.
  ['https://ramani.example/1', '19c0b2de-6c23-53b6-bd29-f9494e5b9b16'],
  ['', '1b4db7eb-4057-5ddf-91e0-36dec72071f5'],
])('the UUID of "%s" is what others make of it too', (name, uuid) => {
  expect(nameBasedUuid(name)).toBe(uuid);
});

test('requests to a zone are logged to the archive, which drops them as planned', () => {
  const archive = resource(whole, ACCOUNT, 'logArchive');
  const { properties } = resource(whole, 'azure-native:monitor:DiagnosticSetting', 'curated');

  expect(properties.storageAccountId).toEqual({ ref: archive.address, attribute: 'id' });
  expect(properties.logs).toEqual(
    ['StorageRead', 'StorageWrite', 'StorageDelete'].map((category) => ({ category, enabled: true })),
  );
  expect(JSON.stringify(resource(whole, POLICY, 'logArchive').properties.policy)).toContain(
    '"delete":{"daysAfterModificationGreaterThan":400}',
  );
});

test('a zone is reached from the network only, by names that lead there', () => {
  const subnet = { ref: resource(whole, 'azure-native:network:Subnet', 'subnet').address, attribute: 'id' };

  for (const endpoint of ['blob', 'dfs']) {
    const door = resource(whole, 'azure-native:network:PrivateEndpoint', `curated-${endpoint}`).properties;
    const names = resource(whole, 'azure-native:privatedns:PrivateZone', `names-${endpoint}`);

    expect(door).toMatchObject({ subnet: { id: subnet }, privateLinkServiceConnections: [{ groupIds: [endpoint] }] });
    expect(names.properties.privateZoneName).toBe(`privatelink.${endpoint}.core.windows.net`);
    expect(
      resource(whole, 'azure-native:network:PrivateDnsZoneGroup', `curated-${endpoint}`).properties
        .privateDnsZoneConfigs,
    ).toEqual([{ name: endpoint, privateDnsZoneId: { ref: names.address, attribute: 'id' } }]);
  }
});

test('every resource says which part of the platform file asked for it', () => {
  const origins = new Map(whole.graph.resources.map(({ address, origin }) => [address.split('$').at(-1), origin]));

  expect(whole.graph.resources.filter(({ origin }) => origin === undefined)).toEqual([]);
  expect(origins.get(`${VAULT}::vault`)).toBe('foundation.key');
  expect(origins.get(`${ACCOUNT}::logArchive`)).toBe('foundation.logArchive');
  expect(origins.get(`${ACCOUNT}::curated`)).toBe('lake.zones.curated');
});

test('what holds state is protected where the plan protects, and nothing is where it does not', async () => {
  expect(protectedNames(whole)).toEqual([
    'StorageAccount artifacts',
    'Key key',
    'Vault vault',
    'StorageAccount logArchive',
    'ResourceGroup group',
    'Workspace databricks',
    'Catalog lake',
    'BlobContainer curated',
    'StorageAccount curated',
    'Schema duka_prod_curated',
    'Schema duka_prod_raw',
    'BlobContainer raw',
    'StorageAccount raw',
  ]);
  expect(protectedNames(await build(azurePlan({ protect: decided(false) })))).toEqual([]);
});

test('of a foundation that exists already only the group and the identity are made', async () => {
  const { tenant: _, ...plan } = withFoundation(GIVEN);
  const all = await build(plan);
  const made = all.graph.resources.filter(({ origin }) => origin?.startsWith('foundation'));
  const account = resource(all, ACCOUNT, 'curated').properties;

  expect(made.map(({ type }) => type)).toEqual([IDENTITY, GROUP]);
  expect(account).toMatchObject({
    encryption: { keyVaultProperties: { keyVaultUri: 'https://theirs.vault.azure.net/', keyName: 'data' } },
  });
  expect(resource(all, 'azure-native:network:PrivateEndpoint', 'curated-dfs').properties).toMatchObject({
    subnet: { id: GIVEN.network.value.given },
  });
  expect(ofType(all, 'azure-native:network:PrivateDnsZoneGroup')).toEqual([]);
});

test.each([
  [
    'a new vault without a tenant',
    () => {
      const { tenant: _, ...plan } = azurePlan();
      return plan;
    },
    /^targets\.azure: found no tenant, .*; add tenant, or foundation\.keyId/,
  ],
  [
    'a key that is no URI',
    () => withFoundation({ key: decided({ given: 'data' }) }),
    /^targets\.azure\.foundation\.keyId: found data; allowed: /,
  ],
  [
    'a network that is no subnet',
    () => withFoundation({ network: decided({ given: `${ID}/virtualNetworks/n` }) }),
    /^targets\.azure\.foundation\.network: found .*; allowed: a subnet's id/,
  ],
])('%s is refused in one line', async (_, plan, message) => {
  await expect(build(plan())).rejects.toThrow(message);
});
