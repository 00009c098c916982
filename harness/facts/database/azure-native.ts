import type { Attributes, Database } from '../facts';
import { negated } from '../object-store/azure';
import { regionOf } from '../place';
import type { Props } from '../props';
import { mappedTags } from '../tags';
import type { Row } from '../vocabulary';
import { firewall, publicAddress, setting, tls } from './azure';
import { isWritten } from './shared';

function native(one: Props, engine: string): Attributes<Database> {
  const access = one.is('network.publicNetworkAccess', 'Enabled') ?? one.is('publicNetworkAccess', 'Enabled');
  return {
    role: one.is('createMode', 'Replica') === true ? 'replica' : 'server',
    within: one.link('sourceServerResourceId'),
    engine,
    version: one.text('version'),
    name: one.text('serverName') ?? one.text('name'),
    tags: mappedTags(one, 'tags'),
    region: regionOf(one, 'location'),
    size: one.text('sku.name'),
    storageGrows: one.is('storage.autoGrow', 'Enabled'),
    key: one.link('dataEncryption.primaryKeyURI'),
    publicAddress: publicAddress(access, one.link('network.delegatedSubnetResourceId')),
    backupDays: one.number('backup.backupRetentionDays') ?? 7,
    backupsAbroad: one.is('backup.geoRedundantBackup', 'Enabled') ?? false,
    multiZone: negated(one.is('highAvailability.mode', 'Disabled') ?? true),
    passwordWritten: isWritten(one.text('administratorLoginPassword')),
  };
}

export const azureNativeRows: readonly Row<Database>[] = [
  {
    types: [
      ...['azure-native:dbforpostgresql:Server', 'azure-native:dbforpostgresql:FlexibleServer'],
      'Microsoft.DBforPostgreSQL/flexibleServers',
    ],
    read: (one) => native(one, 'postgres'),
  },
  {
    types: [
      ...['azure-native:dbformysql:Server', 'azure-native:dbformysql:FlexibleServer'],
      'Microsoft.DBforMySQL/flexibleServers',
    ],
    read: (one) => native(one, 'mysql'),
  },
  {
    types: ['azure-native:sql:Server', 'Microsoft.Sql/servers'],
    read: (one) => ({
      role: 'server',
      engine: 'azure-sql',
      name: one.text('serverName') ?? one.text('name'),
      tags: mappedTags(one, 'tags'),
      region: regionOf(one, 'location'),
      publicAddress: one.is('publicNetworkAccess', 'Enabled') ?? true,
      minimumTls: tls(one.text('minimalTlsVersion')),
      localAuth: negated(one.boolean('administrators.azureADOnlyAuthentication') ?? false),
      passwordWritten: isWritten(one.text('administratorLoginPassword')),
    }),
  },
  {
    types: ['azure-native:sql:Database', 'Microsoft.Sql/servers/databases'],
    read: (one) => ({
      role: 'member',
      engine: 'azure-sql',
      name: one.text('databaseName') ?? one.text('name'),
      tags: mappedTags(one, 'tags'),
      within: one.link('serverName') ?? one.link('parent_id'),
      size: one.text('sku.name'),
      backupsAbroad: one.is('requestedBackupStorageRedundancy', 'Geo', 'GeoZone') ?? true,
      multiZone: one.boolean('zoneRedundant') ?? false,
    }),
  },
  firewall(
    [
      ...['azure-native:dbforpostgresql:FirewallRule', 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules'],
      ...['azure-native:dbformysql:FirewallRule', 'Microsoft.DBforMySQL/flexibleServers/firewallRules'],
      ...['azure-native:sql:FirewallRule', 'Microsoft.Sql/servers/firewallRules'],
    ],
    ['serverName', 'parent_id'],
    'startIpAddress',
    'endIpAddress',
  ),
  setting(
    [
      ...['azure-native:dbforpostgresql:Configuration', 'Microsoft.DBforPostgreSQL/flexibleServers/configurations'],
      ...['azure-native:dbformysql:Configuration', 'Microsoft.DBforMySQL/flexibleServers/configurations'],
    ],
    ['serverName', 'parent_id'],
    'configurationName',
  ),
];
