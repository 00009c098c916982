import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, Database } from '../facts';
import { mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { awsTags } from '../tags';
import type { Row } from '../vocabulary';
import { letIn } from './aws-network';
import { isWritten, lowerCase } from './shared';

const TLS_PARAMETERS = ['rds.force_ssl', 'require_secure_transport', 'tls'];

function forcesTls(database: Props, group: string): Attribute<boolean> {
  const values = database
    .target(group)
    ?.each('parameter', (one) => (one.is('name', ...TLS_PARAMETERS) === true ? [one.text('value')] : []));
  if (values === undefined || isUnknown(values)) return undefined;
  return mapKnown(values.flat()[0], (value) => /^(1|on|true|enabled|tls1\.[23]\+?)$/i.test(value));
}

/** What the provider fills in where nobody wrote it, and what it is then. */
const COMPUTED = [
  ...[
    'backup_retention_period',
    'multi_az',
    'storage_type',
    'kms_key_id',
    'engine_version',
    'engine',
    'publicly_accessible',
  ],
  ...['enabled_cloudwatch_logs_exports', 'performance_insights_enabled', 'replicate_source_db', 'snapshot_identifier'],
  ...['storage_encrypted', 'max_allocated_storage', 'identifier', 'cluster_identifier', 'auto_minor_version_upgrade'],
];

function instance(written: Props): Attributes<Database> {
  const one = written.withoutComputed(...COMPUTED);
  const isReplica = one.isFilled('replicate_source_db');
  const isCopy = isReplica || ['snapshot_identifier', 'restore_to_point_in_time'].some((name) => one.isFilled(name));
  const inherited = { unknown: 'what it is made from decides' };
  return {
    role: isReplica ? 'replica' : 'server',
    within: one.link('replicate_source_db'),
    name: one.text('identifier'),
    tags: awsTags(one),
    region: regionOf(one, 'region'),
    engine: lowerCase(one.text('engine')),
    version: one.text('engine_version'),
    size: one.text('instance_class'),
    storageType: one.text('storage_type'),
    storageGrows: mapKnown(one.number('max_allocated_storage') ?? 0, (gigabytes) => gigabytes > 0),
    encrypted: one.boolean('storage_encrypted') ?? (isCopy ? inherited : false),
    key: one.link('kms_key_id'),
    publicAddress: one.boolean('publicly_accessible') ?? false,
    openTo: letIn(one, 'vpc_security_group_ids'),
    tlsRequired: forcesTls(one, 'parameter_group_name'),
    // The provider's own default is no backups.
    backupDays: one.number('backup_retention_period') ?? (isCopy ? inherited : 0),
    deletionProtected: one.boolean('deletion_protection') ?? false,
    skipsLastSnapshot: one.boolean('skip_final_snapshot') ?? false,
    multiZone: one.boolean('multi_az') ?? false,
    minorUpgrades: one.boolean('auto_minor_version_upgrade') ?? true,
    logs: one.texts('enabled_cloudwatch_logs_exports') ?? [],
    insights: one.boolean('performance_insights_enabled'),
    passwordWritten: isWritten(one.text('password')),
  };
}

function cluster(written: Props, engine: Attribute<string>): Attributes<Database> {
  const one = written.withoutComputed(...COMPUTED);
  const isCopy = ['snapshot_identifier', 'restore_to_point_in_time', 'replication_source_identifier'].some((name) =>
    one.isFilled(name),
  );
  return {
    role: 'cluster',
    name: one.text('cluster_identifier'),
    tags: awsTags(one),
    region: regionOf(one, 'region'),
    engine,
    version: one.text('engine_version'),
    openTo: letIn(one, 'vpc_security_group_ids'),
    // A serverless cluster of the first version is always encrypted.
    encrypted:
      one.boolean('storage_encrypted') ??
      (one.is('engine_mode', 'serverless') === true
        ? true
        : isCopy
          ? { unknown: 'what it is made from decides' }
          : false),
    key: one.link('kms_key_id') ?? one.link('kms_key_arn'),
    tlsRequired: forcesTls(one, 'db_cluster_parameter_group_name'),
    backupDays: one.number('backup_retention_period') ?? 1,
    deletionProtected: one.boolean('deletion_protection') ?? false,
    skipsLastSnapshot: one.boolean('skip_final_snapshot') ?? false,
    logs: one.texts('enabled_cloudwatch_logs_exports') ?? one.texts('enable_cloudwatch_logs_exports') ?? [],
    passwordWritten: isWritten(one.text('master_password')),
  };
}

function member(written: Props): Attributes<Database> {
  const one = written.withoutComputed(...COMPUTED);
  return {
    role: 'member',
    name: one.text('identifier'),
    engine: lowerCase(one.text('engine')),
    within: one.link('cluster_identifier'),
    size: one.text('instance_class'),
    publicAddress: one.boolean('publicly_accessible') ?? false,
    minorUpgrades: one.boolean('auto_minor_version_upgrade') ?? true,
    insights: one.boolean('performance_insights_enabled'),
  };
}

export const awsTerraformRows: readonly Row<Database>[] = [
  { types: ['aws_db_instance', 'aws:rds:Instance'], read: instance },
  {
    types: ['aws_rds_cluster', 'aws:rds:Cluster'],
    read: (one) => cluster(one, lowerCase(one.text('engine')) ?? 'aurora'),
  },
  { types: ['aws_docdb_cluster', 'aws:docdb:Cluster'], read: (one) => cluster(one, 'docdb') },
  { types: ['aws_neptune_cluster', 'aws:neptune:Cluster'], read: (one) => cluster(one, 'neptune') },
  {
    types: [
      ...['aws_rds_cluster_instance', 'aws:rds:ClusterInstance', 'aws_docdb_cluster_instance'],
      ...['aws:docdb:ClusterInstance', 'aws_neptune_cluster_instance', 'aws:neptune:ClusterInstance'],
    ],
    read: member,
  },
];
