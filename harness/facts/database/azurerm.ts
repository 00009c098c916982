import type { Attributes, Database } from '../facts';
import { negated } from '../object-store/azure';
import { regionOf } from '../place';
import type { Props } from '../props';
import { mappedTags } from '../tags';
import type { Row } from '../vocabulary';
import { firewall, publicAddress, setting, tls } from './azure';
import { isWritten } from './shared';

/** Servers that share these words, old and new. */
function server(written: Props, engine: string): Attributes<Database> {
  const one = written.withoutComputed(
    ...[
      'backup_retention_days',
      'public_network_access_enabled',
      'zone',
      'auto_grow_enabled',
      'version',
      'ssl_enforcement_enabled',
    ],
    ...['storage_mb', 'public_network_access', 'delegated_subnet_id'],
  );
  const access = one.boolean('public_network_access_enabled') ?? one.is('public_network_access', 'Enabled');
  return {
    role: one.is('create_mode', 'Replica') === true ? 'replica' : 'server',
    within: one.link('source_server_id') ?? one.link('creation_source_server_id'),
    engine,
    version: one.text('version'),
    name: one.text('name'),
    tags: mappedTags(one, 'tags'),
    region: regionOf(one, 'location'),
    size: one.text('sku_name'),
    storageGrows: one.boolean('auto_grow_enabled') ?? one.boolean('storage.auto_grow_enabled'),
    key: one.link('customer_managed_key.key_vault_key_id'),
    publicAddress: publicAddress(access, one.link('delegated_subnet_id')),
    tlsRequired: one.boolean('ssl_enforcement_enabled'),
    minimumTls: tls(one.text('ssl_minimal_tls_version_enforced')),
    // The service's own default, and its least.
    backupDays: one.number('backup_retention_days') ?? 7,
    backupsAbroad: one.boolean('geo_redundant_backup_enabled') ?? false,
    passwordWritten: isWritten(one.text('administrator_password') ?? one.text('administrator_login_password')),
  };
}

function flexible(one: Props, engine: string): Attributes<Database> {
  return { ...server(one, engine), multiZone: one.isFilled('high_availability') };
}

const SERVERS = ['server_id', 'server_name'];

export const azurermRows: readonly Row<Database>[] = [
  {
    types: ['azurerm_postgresql_flexible_server', 'azure:postgresql:FlexibleServer'],
    read: (one) => flexible(one, 'postgres'),
  },
  { types: ['azurerm_mysql_flexible_server', 'azure:mysql:FlexibleServer'], read: (one) => flexible(one, 'mysql') },
  { types: ['azurerm_postgresql_server', 'azure:postgresql:Server'], read: (one) => server(one, 'postgres-single') },
  { types: ['azurerm_mysql_server', 'azure:mysql:Server'], read: (one) => server(one, 'mysql-single') },
  { types: ['azurerm_mariadb_server', 'azure:mariadb:Server'], read: (one) => server(one, 'mariadb-single') },
  {
    types: ['azurerm_mssql_server', 'azure:mssql:Server', 'azurerm_sql_server'],
    read: (one) => ({
      role: 'server',
      engine: 'azure-sql',
      name: one.text('name'),
      tags: mappedTags(one, 'tags'),
      region: regionOf(one, 'location'),
      publicAddress: one.boolean('public_network_access_enabled') ?? true,
      minimumTls: tls(one.text('minimum_tls_version') ?? '1.2'),
      localAuth: negated(one.boolean('azuread_administrator.azuread_authentication_only') ?? false),
      passwordWritten: isWritten(one.text('administrator_login_password')),
    }),
  },
  {
    types: ['azurerm_mssql_managed_instance', 'azure:mssql:ManagedInstance'],
    read: (one) => ({
      role: 'server',
      engine: 'azure-sql',
      name: one.text('name'),
      tags: mappedTags(one, 'tags'),
      region: regionOf(one, 'location'),
      publicAddress: one.boolean('public_data_endpoint_enabled') ?? false,
      minimumTls: tls(one.text('minimum_tls_version') ?? '1.2'),
      passwordWritten: isWritten(one.text('administrator_login_password')),
    }),
  },
  {
    types: ['azurerm_mssql_database', 'azure:mssql:Database'],
    read: (one) => ({
      role: 'member',
      engine: 'azure-sql',
      name: one.text('name'),
      tags: mappedTags(one, 'tags'),
      within: one.link('server_id'),
      size: one.withoutComputed('sku_name').text('sku_name'),
      encrypted: one.boolean('transparent_data_encryption_enabled') ?? true,
      backupDays:
        one.withoutComputed('short_term_retention_policy').number('short_term_retention_policy.retention_days') ?? 7,
      backupsAbroad: one.is('storage_account_type', 'Geo', 'GeoZone') ?? true,
      multiZone: one.withoutComputed('zone_redundant').boolean('zone_redundant') ?? false,
    }),
  },
  firewall(
    [
      ...['azurerm_postgresql_flexible_server_firewall_rule', 'azure:postgresql:FlexibleServerFirewallRule'],
      ...['azurerm_mysql_flexible_server_firewall_rule', 'azure:mysql:FlexibleServerFirewallRule'],
      ...['azurerm_postgresql_firewall_rule', 'azure:postgresql:FirewallRule'],
      ...['azurerm_mysql_firewall_rule', 'azure:mysql:FirewallRule', 'azurerm_mariadb_firewall_rule'],
      ...['azurerm_mssql_firewall_rule', 'azure:mssql:FirewallRule', 'azurerm_sql_firewall_rule'],
    ],
    SERVERS,
    'start_ip_address',
    'end_ip_address',
  ),
  setting(
    [
      ...['azurerm_postgresql_flexible_server_configuration', 'azure:postgresql:FlexibleServerConfiguration'],
      ...['azurerm_mysql_flexible_server_configuration', 'azure:mysql:FlexibleServerConfiguration'],
    ],
    SERVERS,
    'name',
  ),
];
