import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, Database } from '../facts';
import { mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { listedTags } from '../tags';
import type { Row } from '../vocabulary';
import { letIn } from './aws-network';
import { isWritten, keptOf, lowerCase } from './shared';

/** What of parameters that name no value is the engine's default, which differs by version. */
function forcesTls(database: Props, group: string): Attribute<boolean> {
  const parameters = database.target(group)?.textsByKey('Parameters');
  if (parameters === undefined || isUnknown(parameters)) return undefined;
  const value = parameters['rds.force_ssl'] ?? parameters.require_secure_transport ?? parameters.tls;
  return mapKnown(value, (known) => /^(1|on|true|enabled|tls1\.[23]\+?)$/i.test(known));
}

/** Of a copy, what it copies decides. */
function orInherited<T>(value: Attribute<T>, isCopy: boolean, fallback: T): Attribute<T> {
  return value ?? (isCopy ? { unknown: 'what it is made from decides' } : fallback);
}

function roleOf(instance: Props): Database['role'] {
  if (instance.isFilled('DBClusterIdentifier')) return 'member';
  return instance.isFilled('SourceDBInstanceIdentifier') ? 'replica' : 'server';
}

function instance(one: Props): Attributes<Database> {
  const role = roleOf(one);
  const isCopy = role === 'replica' || one.isFilled('DBSnapshotIdentifier');
  const shared: Attributes<Database> = {
    role,
    name: one.text('DBInstanceIdentifier'),
    tags: listedTags(one),
    region: regionOf(one),
    engine: lowerCase(one.text('Engine')),
    size: one.text('DBInstanceClass'),
    publicAddress: one.boolean('PubliclyAccessible'),
    openTo: letIn(one, 'VPCSecurityGroups'),
    minorUpgrades: one.boolean('AutoMinorVersionUpgrade'),
    insights: one.boolean('EnablePerformanceInsights'),
  };
  if (role === 'member') return { ...shared, within: one.link('DBClusterIdentifier') };
  return {
    ...shared,
    within: one.link('SourceDBInstanceIdentifier'),
    version: one.text('EngineVersion'),
    storageType: one.text('StorageType'),
    storageGrows: one.has('MaxAllocatedStorage'),
    encrypted: orInherited(one.boolean('StorageEncrypted'), isCopy, false),
    key: one.link('KmsKeyId'),
    tlsRequired: forcesTls(one, 'DBParameterGroupName'),
    // CloudFormation's own default.
    backupDays: orInherited(one.number('BackupRetentionPeriod'), role === 'replica', 1),
    deletionProtected: one.boolean('DeletionProtection') ?? false,
    keptOnDelete: keptOf(one),
    // Without a word it leaves a snapshot.
    skipsLastSnapshot: one.resource.deletionPolicy === 'Delete',
    multiZone: one.boolean('MultiAZ') ?? false,
    logs: one.texts('EnableCloudwatchLogsExports') ?? [],
    passwordWritten: isWritten(one.text('MasterUserPassword')),
  };
}

function cluster(one: Props, engine: Attribute<string>): Attributes<Database> {
  const isCopy = ['SnapshotIdentifier', 'SourceDBClusterIdentifier'].some((property) => one.isFilled(property));
  return {
    role: 'cluster',
    name: one.text('DBClusterIdentifier'),
    tags: listedTags(one),
    region: regionOf(one),
    engine,
    version: one.text('EngineVersion'),
    openTo: letIn(one, 'VpcSecurityGroupIds'),
    publicAddress: one.boolean('PubliclyAccessible'),
    encrypted: orInherited(one.boolean('StorageEncrypted'), isCopy, false),
    key: one.link('KmsKeyId'),
    tlsRequired: forcesTls(one, 'DBClusterParameterGroupName'),
    backupDays: one.number('BackupRetentionPeriod') ?? 1,
    deletionProtected: one.boolean('DeletionProtection') ?? false,
    keptOnDelete: keptOf(one),
    // Without a word it leaves a snapshot.
    skipsLastSnapshot: one.resource.deletionPolicy === 'Delete',
    logs: one.texts('EnableCloudwatchLogsExports') ?? [],
    passwordWritten: isWritten(one.text('MasterUserPassword')),
  };
}

function member(one: Props, engine: string): Attributes<Database> {
  return {
    role: 'member',
    engine,
    name: one.text('DBInstanceIdentifier'),
    within: one.link('DBClusterIdentifier'),
    size: one.text('DBInstanceClass'),
    publicAddress: one.boolean('PubliclyAccessible'),
    minorUpgrades: one.boolean('AutoMinorVersionUpgrade'),
  };
}

export const awsTemplateRows: readonly Row<Database>[] = [
  { types: ['AWS::RDS::DBInstance'], read: instance },
  { types: ['AWS::RDS::DBCluster'], read: (one) => cluster(one, lowerCase(one.text('Engine'))) },
  { types: ['AWS::DocDB::DBCluster'], read: (one) => cluster(one, 'docdb') },
  { types: ['AWS::Neptune::DBCluster'], read: (one) => cluster(one, 'neptune') },
  { types: ['AWS::DocDB::DBInstance'], read: (one) => member(one, 'docdb') },
  { types: ['AWS::Neptune::DBInstance'], read: (one) => member(one, 'neptune') },
];
