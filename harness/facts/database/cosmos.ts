import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, Database } from '../facts';
import { allKnown, mapKnown } from '../maybe';
import { negated } from '../object-store/azure';
import { regionOf } from '../place';
import type { Props } from '../props';
import { mappedTags } from '../tags';
import type { Row } from '../vocabulary';
import { known } from './shared';

const HOURS_A_DAY = 24;
/** Of periodic backups, in hours: the account's own default. */
const KEPT_HOURS = 8;

function places(account: Props, list: string, name: string): Attribute<readonly string[]> {
  const all = account.each(list, (one) => one.text(name) ?? { unknown: 'no location' });
  return mapKnown(all, (one) => mapKnown(allKnown(one), (names) => names.map(spelt)));
}

function spelt(location: string): string {
  return location.toLowerCase().replaceAll(' ', '');
}

function others(all: Attribute<readonly string[]>, own: Attribute<string>): Attribute<readonly string[]> {
  return mapKnown(all, (names) => names.filter((name) => name !== own));
}

/** Continuous backups of the dearer kind reach back 30 days. */
function backupDays(type: Attribute<string>, tier: Attribute<string>, hours: Attribute<number>): Attribute<number> {
  const kept = mapKnown(hours ?? KEPT_HOURS, (number) => number / HOURS_A_DAY);
  if (type === undefined) return kept;
  if (typeof type !== 'string') return type;
  if (!/continuous/i.test(type)) return kept;
  return mapKnown(tier ?? 'Continuous30Days', (name) => (/7/.test(name) ? 7 : 30));
}

function periodic(type: Attribute<string>): boolean {
  return typeof type !== 'string' || !/continuous/i.test(type);
}

/** Periodic backups are copied to the paired region unless told otherwise. */
function abroad(type: Attribute<string>, redundancy: Attribute<string>): Attribute<boolean> {
  return periodic(type) ? mapKnown(redundancy ?? 'Geo', (name) => /geo/i.test(name)) : false;
}

/** `Tls11` is 1.1; `Tls` alone is the first version. */
function versionOf(name: string): string {
  const digits = name.replace(/^tls/i, '');
  return digits.length === 2 ? `${digits[0]}.${digits[1]}` : '1.0';
}

/** A list, or in older versions a text with commas. */
function ranges(one: Props): readonly string[] {
  const texts = one.texts('ip_range_filter');
  return texts === undefined || isUnknown(texts) ? [] : texts.flatMap((text) => text.split(','));
}

/** Without a list of addresses or networks, an account answers the whole internet. */
function unfiltered(
  access: Attribute<boolean>,
  addresses: readonly string[],
  networks: Attribute<boolean>,
): Attribute<boolean> {
  return addresses.length > 0 || networks === true ? false : (access ?? true);
}

function account(one: Props, region: string): Attributes<Database> {
  return {
    role: 'cluster',
    engine: 'cosmos',
    name: one.text('name') ?? one.text('accountName'),
    tags: mappedTags(one, 'tags'),
    region: regionOf(one, region),
  };
}

export const cosmosRows: readonly Row<Database>[] = [
  {
    types: ['azurerm_cosmosdb_account', 'azure:cosmosdb:Account'],
    read: (written) => {
      const one = written.withoutComputed('backup', 'ip_range_filter', 'key_vault_key_id');
      const type = one.text('backup.type');
      return {
        ...account(one, 'location'),
        key: one.link('key_vault_key_id'),
        publicAddress: unfiltered(
          one.boolean('public_network_access_enabled'),
          ranges(one),
          one.boolean('is_virtual_network_filter_enabled'),
        ),
        openTo: ranges(one),
        minimumTls: mapKnown(one.text('minimal_tls_version') ?? 'Tls12', versionOf),
        backupDays: backupDays(type, one.text('backup.tier'), one.number('backup.retention_in_hours')),
        pointInTime: mapKnown(type ?? 'Periodic', (name) => name === 'Continuous'),
        backupsAbroad: abroad(type, one.text('backup.storage_redundancy')),
        replicaRegions: others(places(one, 'geo_location', 'location'), regionOf(one, 'location')),
        failsOver: one.boolean('automatic_failover_enabled') ?? one.boolean('enable_automatic_failover') ?? false,
        localAuth:
          one.boolean('local_authentication_enabled') ?? negated(one.boolean('local_authentication_disabled') ?? false),
      };
    },
  },
  {
    types: [
      ...['azure-native:cosmosdb:DatabaseAccount', 'azure-native:documentdb:DatabaseAccount'],
      'Microsoft.DocumentDB/databaseAccounts',
    ],
    read: (one) => {
      const type = one.text('backupPolicy.type');
      const periodicMode = 'backupPolicy.periodicModeProperties';
      return {
        ...account(one, 'location'),
        key: one.link('keyVaultKeyUri'),
        publicAddress: unfiltered(
          one.is('publicNetworkAccess', 'Enabled'),
          known(one.each('ipRules', (rule) => rule.text('ipAddressOrRange'))),
          one.boolean('isVirtualNetworkFilterEnabled'),
        ),
        openTo: known(one.each('ipRules', (rule) => rule.text('ipAddressOrRange'))),
        minimumTls: mapKnown(one.text('minimalTlsVersion') ?? 'Tls12', versionOf),
        backupDays: backupDays(
          type,
          one.text('backupPolicy.continuousModeProperties.tier'),
          one.number(`${periodicMode}.backupRetentionIntervalInHours`),
        ),
        pointInTime: mapKnown(type ?? 'Periodic', (name) => name === 'Continuous'),
        backupsAbroad: abroad(type, one.text(`${periodicMode}.backupStorageRedundancy`)),
        replicaRegions: others(places(one, 'locations', 'locationName'), regionOf(one, 'location')),
        failsOver: one.boolean('enableAutomaticFailover') ?? false,
        localAuth: negated(one.boolean('disableLocalAuth') ?? false),
      };
    },
  },
];
