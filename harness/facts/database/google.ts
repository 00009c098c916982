import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, Database, ZoneNodes } from '../facts';
import { allKnown, anyTrue, mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { labels, mappedTags } from '../tags';
import type { Row } from '../vocabulary';
import { isWritten, known, settled } from './shared';

const SECONDS_A_DAY = 86_400;

/** `POSTGRES_15` is version 15 of postgres, `SQLSERVER_2019_STANDARD` 2019 of sqlserver. */
function split(version: Attribute<string>): {
  readonly engine: Attribute<string>;
  readonly version: Attribute<string>;
} {
  return {
    engine: mapKnown(version, (text) => text.split('_')[0]?.toLowerCase() ?? ''),
    version: mapKnown(version, (text) => (text.match(/\d+/g) ?? []).slice(0, 2).join('.')),
  };
}

/** Newer providers have one word for what older ones had a flag for. */
function requiresTls(network: Props): Attribute<boolean> {
  const mode = network.text('ssl_mode');
  // Without either, plain text is let in.
  if (mode === undefined) return network.boolean('require_ssl') ?? false;
  return mapKnown(mode, (text) => text !== 'ALLOW_UNENCRYPTED_AND_ENCRYPTED');
}

/** Seven backups of a day each are kept unless told otherwise. */
function keptBackups(backup: Props): Attribute<number> {
  const enabled = backup.boolean('enabled') ?? false;
  if (isUnknown(enabled)) return enabled;
  return enabled ? (backup.number('backup_retention_settings.retained_backups') ?? 7) : 0;
}

/** What is computed by the provider where nobody wrote it. */
const COMPUTED = ['ip_configuration', 'backup_configuration', 'insights_config', 'user_labels', 'disk_autoresize'];

function cloudSql(written: Props): Attributes<Database> {
  const one = written.withoutComputed('master_instance_name', 'encryption_key_name', 'root_password', 'region');
  const isReplica = one.isFilled('master_instance_name');
  const settings = settled(one, 'settings', ...COMPUTED);
  const of = <T>(read: (block: Props) => Attribute<T>): Attribute<T> => mapKnown(settings, read);
  const network = of((block) => settled(block, 'ip_configuration', 'ssl_mode', 'require_ssl', 'ipv4_enabled'));
  const backup = of((block) =>
    settled(block, 'backup_configuration', 'backup_retention_settings', 'binary_log_enabled'),
  );
  return {
    role: isReplica ? 'replica' : 'server',
    ...split(one.text('database_version')),
    within: one.link('master_instance_name'),
    name: one.text('name'),
    tags: of((block) => mappedTags(block, 'user_labels')),
    region: regionOf(one, 'region'),
    size: of((block) => block.text('tier')),
    storageType: of((block) => block.text('disk_type')),
    // On unless told otherwise.
    storageGrows: of((block) => block.boolean('disk_autoresize')) ?? true,
    key: one.link('encryption_key_name'),
    publicAddress: mapKnown(network, (block) => block.boolean('ipv4_enabled')) ?? true,
    openTo:
      mapKnown(network, (block) => known(block.each('authorized_networks', (range) => range.text('value')))) ?? [],
    tlsRequired: mapKnown(network, requiresTls) ?? false,
    backupDays: mapKnown(backup, keptBackups) ?? 0,
    pointInTime:
      mapKnown(backup, (block) =>
        anyTrue([
          block.boolean('point_in_time_recovery_enabled') ?? false,
          block.boolean('binary_log_enabled') ?? false,
        ]),
      ) ?? false,
    deletionProtected: anyTrue([
      one.boolean('deletion_protection') ?? true,
      of((block) => block.boolean('deletion_protection_enabled')) ?? false,
    ]),
    multiZone: of((block) => block.is('availability_type', 'REGIONAL')) ?? false,
    insights: mapKnown(
      of((block) => settled(block, 'insights_config')),
      (block) => block.boolean('query_insights_enabled'),
    ),
    passwordWritten: isWritten(one.text('root_password')),
  };
}

function bigtableGroup(cluster: Props): ZoneNodes {
  return {
    place: cluster.text('zone'),
    nodes: cluster.positive('num_nodes'),
    mostNodes: cluster.positive('autoscaling_config.max_nodes'),
    storage: cluster.text('storage_type') ?? 'SSD',
  };
}

function days(seconds: Attribute<string>): Attribute<number> {
  return mapKnown(seconds, (text) => Number.parseFloat(text) / SECONDS_A_DAY);
}

/** An instance may give each of its databases a schedule. */
function scheduledBackups(database: Props): Attribute<number> {
  const instance = database.target('instance');
  const type = instance?.withoutComputed('default_backup_schedule_type').text('default_backup_schedule_type');
  // Then it says nothing of backups here.
  if (instance === undefined) return undefined;
  // Without one, no schedule is made for new databases; one a day, kept for a week, is what AUTOMATIC makes.
  return mapKnown(type ?? 'NONE', (known) => (known === 'AUTOMATIC' ? 7 : 0));
}

export const googleRows: readonly Row<Database>[] = [
  { types: ['google_sql_database_instance', 'gcp:sql:DatabaseInstance'], read: cloudSql },
  {
    types: ['google_alloydb_cluster', 'gcp:alloydb:Cluster'],
    read: (written) => {
      const one = written.withoutComputed('continuous_backup_config', 'automated_backup_policy', 'database_version');
      return {
        role: one.is('cluster_type', 'SECONDARY') === true ? 'replica' : 'cluster',
        engine: 'alloydb',
        version: split(one.text('database_version')).version,
        name: one.text('cluster_id'),
        tags: labels(one),
        region: regionOf(one, 'location'),
        key: one.link('encryption_config.kms_key_name'),
        // Both are on unless told otherwise.
        backupDays: mapKnown(one.boolean('automated_backup_policy.enabled') ?? true, (on) => (on ? 14 : 0)),
        pointInTime: one.boolean('continuous_backup_config.enabled') ?? true,
        deletionProtected: one.boolean('deletion_protection') ?? true,
        passwordWritten: isWritten(one.text('initial_user.password')),
      };
    },
  },
  {
    types: ['google_alloydb_instance', 'gcp:alloydb:Instance'],
    read: (written) => {
      const one = written.withoutComputed('network_config', 'client_connection_config', 'availability_type');
      return {
        role: one.is('instance_type', 'PRIMARY') === true ? 'member' : 'replica',
        engine: 'alloydb',
        name: one.text('instance_id'),
        within: one.link('cluster'),
        multiZone: one.is('availability_type', 'REGIONAL') ?? true,
        publicAddress: one.boolean('network_config.enable_public_ip') ?? false,
        openTo: known(one.each('network_config.authorized_external_networks', (range) => range.text('cidr_range'))),
        tlsRequired: one.is('client_connection_config.ssl_config.ssl_mode', 'ENCRYPTED_ONLY'),
      };
    },
  },
  {
    types: ['google_spanner_database', 'gcp:spanner:Database'],
    read: (one) => ({
      role: 'server',
      engine: 'spanner',
      name: one.text('name'),
      within: one.link('instance'),
      key: one.link('encryption_config.kms_key_name'),
      // The first guards against Terraform or Pulumi alone, the second against everyone.
      deletionProtected: anyTrue([
        one.boolean('deletion_protection') ?? true,
        one.boolean('enable_drop_protection') ?? false,
      ]),
      backupDays: scheduledBackups(one),
    }),
  },
  {
    types: ['google_spanner_backup_schedule', 'gcp:spanner:BackupSchedule'],
    partOf: (schedule) => schedule.link('database'),
    read: (schedule) => ({ role: undefined, engine: 'spanner', backupDays: days(schedule.text('retention_duration')) }),
  },
  {
    types: ['google_bigtable_instance', 'gcp:bigtable:Instance'],
    read: (one) => {
      const groups = one.each('cluster', bigtableGroup);
      const places: Attribute<readonly string[]> = mapKnown(groups, (all) =>
        allKnown(all.map(({ place }) => place ?? { unknown: 'no zone' })),
      );
      return {
        role: 'cluster',
        engine: 'bigtable',
        name: one.text('name'),
        tags: labels(one),
        nodeGroups: groups ?? [],
        // `europe-west1-b` is in europe-west1.
        replicaRegions: mapKnown(places, (all) =>
          [...new Set(all.map((zone) => zone.replace(/-[a-z]$/, '')))].slice(1),
        ),
        multiZone: mapKnown(groups, (all) => all.length > 1) ?? false,
        key: one.link('cluster.kms_key_name'),
        deletionProtected: one.boolean('deletion_protection') ?? true,
      };
    },
  },
];
