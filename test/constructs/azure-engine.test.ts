import fc from 'fast-check';
import { quarter } from '../../constructs/foundation/azure-machines';
import type { TargetPlan } from '../../plan/platform-plan';
import { azureProgram } from '../../stacks/azure';
import { decided, zonePlan } from '../fixtures/target-plan';
import { azurePlan, upkeepJob } from './azure-plan';
import { type Captured, captured, ofType, resource } from './captured';

const WORKSPACE = 'azure-native:databricks:Workspace';
const SUBNET = 'azure-native:network:Subnet';
const GRANT = 'azure-native:authorization:RoleAssignment';
const IDENTITY = 'azure-native:managedidentity:UserAssignedIdentity';
const NAT = 'azure-native:network:NatGateway';
const SUBNET_ID = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/theirs/subnets/data';

const build = (plan: TargetPlan): Promise<Captured> => captured(() => azureProgram(plan));

function withFoundation(overrides: Partial<TargetPlan['foundation']>): TargetPlan {
  return azurePlan({ foundation: { ...azurePlan().foundation, ...overrides } });
}

let whole: Captured;
beforeAll(async () => {
  whole = await build(azurePlan());
});

test("Databricks' machines stand in our network, without an address or a way out of it", () => {
  const { properties } = resource(whole, WORKSPACE, 'databricks');
  const network = resource(whole, 'azure-native:network:VirtualNetwork', 'network').address;

  expect(properties).toMatchObject({
    sku: { name: 'premium' },
    requiredNsgRules: 'NoAzureDatabricksRules',
    parameters: {
      enableNoPublicIp: { value: true },
      customVirtualNetworkId: { value: { ref: network, attribute: 'id' } },
      customPublicSubnetName: { value: 'duka-prod-databricks-host' },
      customPrivateSubnetName: { value: 'duka-prod-databricks-container' },
    },
  });
  expect(ofType(whole, NAT)).toEqual([]);
});

test('they reach the service by a private endpoint, whose name the network knows', () => {
  const zone = resource(whole, 'azure-native:privatedns:PrivateZone', 'names-databricks_ui_api');

  expect(resource(whole, 'azure-native:network:PrivateEndpoint', 'databricks').properties).toMatchObject({
    privateLinkServiceConnections: [
      {
        privateLinkServiceId: { ref: resource(whole, WORKSPACE, 'databricks').address },
        groupIds: ['databricks_ui_api'],
      },
    ],
  });
  expect(zone.properties.privateZoneName).toBe('privatelink.azuredatabricks.net');
  for (const { properties } of ofType(whole, 'azure-native:privatedns:VirtualNetworkLink'))
    expect(properties.resolutionPolicy).toBe('NxDomainRedirect');
  expect(
    resource(whole, 'azure-native:network:PrivateDnsZoneGroup', 'databricks').properties.privateDnsZoneConfigs,
  ).toEqual([{ name: 'databricks_ui_api', privateDnsZoneId: { ref: zone.address, attribute: 'id' } }]);
});

test('their two subnets are theirs alone, and overlap with no other', () => {
  const subnets = ofType(whole, SUBNET).map(({ properties }) => properties);

  expect(subnets.map(({ subnetName, addressPrefix }) => [subnetName, addressPrefix])).toEqual([
    ['duka-prod-databricks-container', '10.40.128.0/18'],
    ['duka-prod-databricks-host', '10.40.64.0/18'],
    ['duka-prod-subnet', '10.40.0.0/18'],
  ]);
  for (const { delegations, defaultOutboundAccess } of subnets.slice(0, 2)) {
    expect(delegations).toEqual([{ name: 'databricks', serviceName: 'Microsoft.Databricks/workspaces' }]);
    expect(defaultOutboundAccess).toBe(false);
  }
});

test('the four quarters of a range lie one after the other, and fill it', () => {
  const start = (range: string) =>
    (range.split('/')[0] ?? '').split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
  const ranges = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 8, max: 24 }));

  fc.assert(
    fc.property(ranges, ([second, bits]) => {
      const range = `10.${bits < 16 ? 0 : second}.0.0/${bits}`;
      const size = 2 ** (32 - bits - 2);
      for (const which of [0, 1, 2, 3] as const) {
        expect(quarter(range, which)).toMatch(/^10(\.\d{1,3}){3}\/\d+$/);
        expect(start(quarter(range, which))).toBe(start(range) + which * size);
        expect(quarter(range, which)).toMatch(new RegExp(`/${bits + 2}$`));
      }
    }),
  );
});

test('only where something is copied to a store in Kenya is there a way out of the network', async () => {
  const zones = [zonePlan({ jobs: [decided(upkeepJob({ task: 'export' }))] })];
  const all = await build(azurePlan({ lake: { ...azurePlan().lake, zones } }));
  const nat = resource(all, NAT, 'way-out');

  for (const use of ['host', 'container'])
    expect(resource(all, SUBNET, `machines-${use}`).properties.natGateway).toEqual({
      id: { ref: nat.address, attribute: 'id' },
    });
  expect(resource(all, SUBNET, 'subnet').properties.natGateway).toBeUndefined();
});

test('disks have our key, and the identity that the service makes for them may use it', () => {
  const workspace = resource(whole, WORKSPACE, 'databricks');
  const key = resource(whole, 'azure-native:keyvault:Key', 'key').address;
  const vault = resource(whole, 'azure-native:keyvault:Vault', 'vault').address;

  expect(workspace.properties.encryption).toEqual({
    entities: {
      managedDisk: {
        keySource: 'Microsoft.Keyvault',
        keyVaultProperties: {
          keyVaultUri: { ref: vault, attribute: 'properties.vaultUri' },
          keyName: { ref: key, attribute: 'name' },
          keyVersion: { ref: key, attribute: 'keyUriWithVersion' },
        },
        rotationToLatestKeyVersionEnabled: true,
      },
    },
  });
  expect(resource(whole, GRANT, 'databricks-disks').properties).toMatchObject({
    scope: { ref: vault, attribute: 'id' },
    principalId: { ref: workspace.address, attribute: 'managedDiskIdentity.principalId' },
    roleDefinitionId: expect.stringMatching('roleDefinitions/e147488a-f6f5-4113-8e2d-b22465e65bf6$'),
  });
});

test('a given key, whose owner alone can let others in, is left to the stores', async () => {
  const given = decided({ given: 'https://theirs.vault.azure.net/keys/data' });
  const all = await build(withFoundation({ key: given }));

  expect(resource(all, WORKSPACE, 'databricks').properties.encryption).toBeUndefined();
  expect(ofType(all, GRANT).filter(({ address }) => address.endsWith('databricks-disks'))).toEqual([]);
});

test('in a given network the subnets of machines are those that its owner has made under our names', async () => {
  const all = await build(withFoundation({ network: decided({ given: SUBNET_ID }) }));

  expect(ofType(all, SUBNET)).toEqual([]);
  expect(resource(all, WORKSPACE, 'databricks').properties.parameters).toMatchObject({
    customVirtualNetworkId: { value: SUBNET_ID.replace('/subnets/data', '') },
    customPublicSubnetName: { value: 'duka-prod-databricks-host' },
  });
});

test('one identity reaches the files of every zone, and nothing else of a store', () => {
  const identity = resource(whole, IDENTITY, 'databricks-files').address;

  for (const zone of ['raw', 'curated'])
    expect(resource(whole, GRANT, `databricks-${zone}`).properties).toMatchObject({
      scope: { ref: resource(whole, 'azure-native:storage:BlobContainer', zone).address, attribute: 'id' },
      principalId: { ref: identity, attribute: 'principalId' },
      roleDefinitionId: expect.stringMatching('roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe$'),
    });
  expect(resource(whole, 'azure-native:databricks:AccessConnector', 'databricks').properties.identity).toEqual({
    type: 'UserAssigned',
    userAssignedIdentities: [{ ref: identity, attribute: 'id' }],
  });
});

test('who did what in the workspace is kept in the log archive', () => {
  expect(resource(whole, 'azure-native:monitor:DiagnosticSetting', 'databricks').properties).toMatchObject({
    resourceUri: { ref: resource(whole, WORKSPACE, 'databricks').address, attribute: 'id' },
    storageAccountId: { ref: resource(whole, 'azure-native:storage:StorageAccount', 'logArchive').address },
    logs: [{ categoryGroup: 'allLogs', enabled: true }],
  });
});

test('the provider of Databricks signs in by the workspace, and is given no password', () => {
  const provider = whole.preview.steps.find(({ newState }) => newState?.type === 'pulumi:providers:databricks');

  expect(Object.keys(provider?.newState?.inputs ?? {})).toEqual(['azureTenantId', 'azureWorkspaceResourceId']);
});
