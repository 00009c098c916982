import { isUnknown } from '../../read/graph';
import { isWritten, lowerCase } from '../database/shared';
import type { Attribute, Attributes, Cache } from '../facts';
import { anyTrue, mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row } from '../vocabulary';

/** What ElastiCache does where no parameter says otherwise. */
const DEFAULT_EVICTION = 'volatile-lru';

/** A parameter of the group that a property names; AWS's own groups hold the defaults. */
function eviction(cache: Props, property: string): Attribute<string> {
  const link = cache.link(property);
  if (link === undefined) return DEFAULT_EVICTION;
  const group = cache.target(property);
  if (group === undefined) {
    const isDefault = !isUnknown(link) && link.text?.startsWith('default.') === true;
    return isDefault ? DEFAULT_EVICTION : { unknown: 'its parameter group is not in this input' };
  }
  const template = group.textsByKey('Properties');
  if (template !== undefined)
    return isUnknown(template) ? template : (template['maxmemory-policy'] ?? DEFAULT_EVICTION);
  const bridged = group.each('parameter', (one) =>
    one.is('name', 'maxmemory-policy') === true ? [one.text('value')] : [],
  );
  return bridged === undefined || isUnknown(bridged) ? DEFAULT_EVICTION : (bridged.flat()[0] ?? DEFAULT_EVICTION);
}

function kept(days: Attribute<number>): Attribute<boolean> {
  return mapKnown(days ?? 0, (known) => known > 0);
}

/** Valkey is encrypted both ways unless told otherwise, Redis is not. */
function byDefault(flag: Attribute<boolean>, engine: Attribute<string>): Attribute<boolean> {
  return flag ?? mapKnown(engine, (known) => known === 'valkey') ?? false;
}

/** Failover needs a node to fail over to. */
function failsOver(
  automatic: Attribute<boolean>,
  nodes: Attribute<number>,
  replicas: Attribute<number>,
): Attribute<boolean> {
  if (nodes === 1 || (nodes === undefined && replicas === 0)) return false;
  return automatic ?? false;
}

function template(group: Props): Attributes<Cache> {
  const engine = lowerCase(group.text('Engine')) ?? 'redis';
  const replicas = group.number('ReplicasPerNodeGroup') ?? group.number('NodeGroupConfiguration.ReplicaCount');
  return {
    engine,
    version: group.text('EngineVersion'),
    name: group.text('ReplicationGroupId'),
    tags: listedTags(group),
    region: regionOf(group),
    size: group.text('CacheNodeType'),
    failsOver: failsOver(group.boolean('AutomaticFailoverEnabled'), group.number('NumCacheClusters'), replicas),
    multiZone: group.boolean('MultiAZEnabled') ?? false,
    recoverable: kept(group.number('SnapshotRetentionLimit')),
    eviction: eviction(group, 'CacheParameterGroupName'),
    encrypted: byDefault(group.boolean('AtRestEncryptionEnabled'), engine),
    key: group.link('KmsKeyId'),
    tlsRequired: byDefault(group.boolean('TransitEncryptionEnabled'), engine),
    authenticated: group.has('AuthToken') || group.isFilled('UserGroupIds'),
    passwordWritten: isWritten(group.text('AuthToken')),
  };
}

function terraform(written: Props): Attributes<Cache> {
  const group = written.withoutComputed(
    ...['num_cache_clusters', 'number_cache_clusters', 'replicas_per_node_group', 'num_node_groups', 'engine_version'],
    ...['at_rest_encryption_enabled', 'transit_encryption_enabled', 'parameter_group_name', 'cluster_mode'],
    ...['user_group_ids', 'replication_group_id'],
  );
  const engine = lowerCase(group.text('engine')) ?? 'redis';
  const nodes = group.number('num_cache_clusters') ?? group.number('number_cache_clusters');
  const replicas = group.number('replicas_per_node_group') ?? group.number('cluster_mode.replicas_per_node_group');
  return {
    engine,
    version: group.text('engine_version'),
    name: group.text('replication_group_id'),
    tags: awsTags(group),
    region: regionOf(group, 'region'),
    size: group.text('node_type'),
    failsOver: failsOver(group.boolean('automatic_failover_enabled'), nodes, replicas),
    multiZone: group.boolean('multi_az_enabled') ?? false,
    recoverable: kept(group.number('snapshot_retention_limit')),
    eviction: eviction(group, 'parameter_group_name'),
    encrypted: byDefault(group.boolean('at_rest_encryption_enabled'), engine),
    key: group.link('kms_key_id'),
    tlsRequired: byDefault(group.boolean('transit_encryption_enabled'), engine),
    authenticated: group.has('auth_token') || group.isFilled('user_group_ids'),
    passwordWritten: isWritten(group.text('auth_token')),
  };
}

/** One machine, or several that share nothing; Memcached neither encrypts at rest nor fails over by its nature. */
function single(engine: Attribute<string>, size: Attribute<string>, days: Attribute<number>): Attributes<Cache> {
  if (engine !== 'redis' && engine !== 'valkey') return { engine, size };
  return { engine, size, failsOver: false, recoverable: kept(days), encrypted: false, authenticated: false };
}

const WRITES_ALWAYS = { failsOver: true, multiZone: true } as const;

export const awsRows: readonly Row<Cache>[] = [
  { types: ['AWS::ElastiCache::ReplicationGroup'], read: template },
  { types: ['aws_elasticache_replication_group', 'aws:elasticache:ReplicationGroup'], read: terraform },
  {
    types: ['AWS::ElastiCache::CacheCluster'],
    read: (one) => ({
      ...single(lowerCase(one.text('Engine')), one.text('CacheNodeType'), one.number('SnapshotRetentionLimit')),
      name: one.text('ClusterName'),
      tags: listedTags(one),
      region: regionOf(one),
      version: one.text('EngineVersion'),
      tlsRequired: one.boolean('TransitEncryptionEnabled') ?? false,
      eviction: eviction(one, 'CacheParameterGroupName'),
    }),
  },
  {
    types: ['aws_elasticache_cluster', 'aws:elasticache:Cluster'],
    read: (written) => {
      const one = written.withoutComputed(
        ...['engine', 'replication_group_id', 'parameter_group_name', 'engine_version', 'transit_encryption_enabled'],
      );
      // One of a group: the group says everything.
      if (one.isFilled('replication_group_id')) return undefined;
      return {
        ...single(lowerCase(one.text('engine')), one.text('node_type'), one.number('snapshot_retention_limit')),
        name: one.text('cluster_id'),
        tags: awsTags(one),
        region: regionOf(one, 'region'),
        version: one.text('engine_version'),
        tlsRequired: one.boolean('transit_encryption_enabled') ?? false,
        eviction: eviction(one, 'parameter_group_name'),
      };
    },
  },
  {
    types: ['AWS::ElastiCache::ServerlessCache'],
    read: (one) => ({
      ...WRITES_ALWAYS,
      engine: lowerCase(one.text('Engine')),
      version: one.text('MajorEngineVersion'),
      name: one.text('ServerlessCacheName'),
      tags: listedTags(one),
      region: regionOf(one),
      recoverable: kept(one.number('SnapshotRetentionLimit')),
      key: one.link('KmsKeyId'),
    }),
  },
  {
    types: ['aws_elasticache_serverless_cache', 'aws:elasticache:ServerlessCache'],
    read: (one) => ({
      ...WRITES_ALWAYS,
      engine: lowerCase(one.text('engine')),
      version: one.withoutComputed('major_engine_version').text('major_engine_version'),
      name: one.text('name'),
      tags: awsTags(one),
      region: regionOf(one, 'region'),
      recoverable: kept(one.withoutComputed('snapshot_retention_limit').number('snapshot_retention_limit')),
      key: one.withoutComputed('kms_key_id').link('kms_key_id'),
    }),
  },
  {
    types: ['AWS::MemoryDB::Cluster'],
    read: (one) => ({
      engine: 'memorydb',
      version: one.text('EngineVersion'),
      name: one.text('ClusterName'),
      tags: listedTags(one),
      region: regionOf(one),
      size: one.text('NodeType'),
      // One replica a shard unless told otherwise.
      failsOver: mapKnown(one.number('NumReplicasPerShard') ?? 1, (replicas) => replicas > 0),
      recoverable: kept(one.number('SnapshotRetentionLimit')),
      key: one.link('KmsKeyId'),
      tlsRequired: one.boolean('TLSEnabled') ?? true,
      authenticated: mapKnown(one.text('ACLName'), (acl) => acl !== 'open-access'),
    }),
  },
  {
    types: ['aws_memorydb_cluster', 'aws:memorydb:Cluster'],
    read: (one) => ({
      engine: 'memorydb',
      version: one.withoutComputed('engine_version').text('engine_version'),
      name: one.text('name'),
      tags: awsTags(one),
      region: regionOf(one, 'region'),
      size: one.text('node_type'),
      failsOver: mapKnown(one.number('num_replicas_per_shard') ?? 1, (replicas) => replicas > 0),
      recoverable: kept(one.withoutComputed('snapshot_retention_limit').number('snapshot_retention_limit')),
      key: one.link('kms_key_arn'),
      tlsRequired: one.boolean('tls_enabled') ?? true,
      authenticated: mapKnown(one.text('acl_name'), (acl) => acl !== 'open-access'),
    }),
  },
  {
    types: ['AWS::DAX::Cluster'],
    read: (one) => ({
      engine: 'dax',
      name: one.text('ClusterName'),
      region: regionOf(one),
      size: one.text('NodeType'),
      failsOver: mapKnown(one.number('ReplicationFactor'), (nodes) => nodes > 1),
      encrypted: one.boolean('SSESpecification.SSEEnabled') ?? false,
      tlsRequired: one.is('ClusterEndpointEncryptionType', 'TLS') ?? false,
    }),
  },
  {
    types: ['aws_dax_cluster', 'aws:dax:Cluster'],
    read: (one) => ({
      engine: 'dax',
      name: one.text('cluster_name'),
      tags: awsTags(one),
      region: regionOf(one, 'region'),
      size: one.text('node_type'),
      failsOver: mapKnown(one.number('replication_factor'), (nodes) => nodes > 1),
      encrypted: anyTrue([one.boolean('server_side_encryption.enabled') ?? false]),
      tlsRequired: one.is('cluster_endpoint_encryption_type', 'TLS') ?? false,
    }),
  },
];
