import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, KeyColumn, KeyValueTable } from '../facts';
import { mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row } from '../vocabulary';

function keyspacesBilling(mode: Attribute<string>): Attribute<'on-demand' | 'provisioned'> {
  // On demand unless told otherwise, unlike DynamoDB.
  return mapKnown(mode ?? 'ON_DEMAND', (known) => (/on.?demand|pay/i.test(known) ? 'on-demand' : 'provisioned'));
}

/** The types stand apart from the names in all but CloudFormation. */
function typed(table: Props, keys: string, columns: string): Attribute<readonly KeyColumn[]> {
  const types = table.each(columns, (one) => [one.text('name'), one.text('type')] as const) ?? [];
  return table.each(keys, (key): KeyColumn => {
    const name = key.text('name') ?? '';
    const type = isUnknown(types) ? undefined : types.find(([one]) => one === name)?.[1];
    return type === undefined ? { name } : { name, type };
  });
}

function keyspaces(table: Props): Attributes<KeyValueTable> {
  return { engine: 'keyspaces', region: regionOf(table), globalIndexes: [], localIndexes: [] };
}

/** The keyspace says where its tables are copied to. */
function copies(table: Props, keyspace: string, list: string): Attribute<readonly string[]> {
  const own = regionOf(table);
  return mapKnown(table.target(keyspace)?.texts(list), (regions) => regions.filter((region) => region !== own)) ?? [];
}

/** Azure keeps a Cassandra table's rows for ever unless a number of seconds is given. */
function cosmosTable(table: Props, schema: string, ttl: string, types: readonly [string, string, string]) {
  const [partition, cluster, columns] = types;
  return {
    engine: 'cassandra' as const,
    name: table.text('name') ?? table.text('tableName'),
    partitionKey: typed(table, `${schema}.${partition}`, `${schema}.${columns}`),
    sortKey: typed(table, `${schema}.${cluster}`, `${schema}.${columns}`),
    expires: mapKnown(table.number(ttl) ?? 0, (seconds) => seconds > 0),
  };
}

export const cassandraRows: readonly Row<KeyValueTable>[] = [
  {
    types: ['AWS::Cassandra::Table'],
    read: (table) => ({
      ...keyspaces(table),
      name: table.text('TableName'),
      tags: listedTags(table),
      within: table.link('KeyspaceName'),
      replicaRegions: copies(table, 'KeyspaceName', 'ReplicationSpecification.RegionList'),
      partitionKey: table.each('PartitionKeyColumns', (one) => ({
        name: one.text('ColumnName') ?? '',
        type: one.text('ColumnType'),
      })),
      sortKey:
        table.each('ClusteringKeyColumns', (one) => ({
          name: one.text('Column.ColumnName') ?? '',
          type: one.text('Column.ColumnType'),
        })) ?? [],
      billing: keyspacesBilling(table.text('BillingMode.Mode')),
      readUnits: table.number('BillingMode.ProvisionedThroughput.ReadCapacityUnits'),
      writeUnits: table.number('BillingMode.ProvisionedThroughput.WriteCapacityUnits'),
      expires: mapKnown(table.number('DefaultTimeToLive') ?? 0, (seconds) => seconds > 0),
      recoverable: table.boolean('PointInTimeRecoveryEnabled') ?? false,
      keptOnDelete: mapKnown(table.resource.deletionPolicy, (policy) => policy.startsWith('Retain')),
      key: table.link('EncryptionSpecification.KmsKeyIdentifier'),
    }),
  },
  {
    types: ['aws_keyspaces_table', 'aws:keyspaces:Table'],
    read: (written) => {
      const table = written.withoutComputed(
        'capacity_specification',
        'encryption_specification',
        'point_in_time_recovery',
      );
      return {
        ...keyspaces(table),
        name: table.text('table_name'),
        tags: awsTags(table),
        within: table.link('keyspace_name'),
        replicaRegions: copies(table, 'keyspace_name', 'replication_specification.region_list'),
        partitionKey: typed(table, 'schema_definition.partition_key', 'schema_definition.column'),
        sortKey: typed(table, 'schema_definition.clustering_key', 'schema_definition.column') ?? [],
        billing: keyspacesBilling(table.text('capacity_specification.throughput_mode')),
        readUnits: table.positive('capacity_specification.read_capacity_units'),
        writeUnits: table.positive('capacity_specification.write_capacity_units'),
        expires: mapKnown(table.number('default_time_to_live') ?? 0, (seconds) => seconds > 0),
        recoverable: table.is('point_in_time_recovery.status', 'ENABLED') ?? false,
        key: table.link('encryption_specification.kms_key_identifier'),
      };
    },
  },
  {
    types: ['azurerm_cosmosdb_cassandra_table', 'azure:cosmosdb:CassandraTable'],
    read: (table) => ({
      ...cosmosTable(table, 'schema', 'default_ttl', ['partition_key', 'cluster_key', 'column']),
      within: table.link('cassandra_keyspace_id'),
    }),
  },
  {
    types: [
      ...[
        'azure-native:cosmosdb:CassandraResourceCassandraTable',
        'azure-native:documentdb:CassandraResourceCassandraTable',
      ],
      'Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/tables',
    ],
    read: (table) => ({
      ...cosmosTable(table, 'resource.schema', 'resource.defaultTtl', ['partitionKeys', 'clusterKeys', 'columns']),
      within: table.link('keyspaceName') ?? table.link('parent_id'),
    }),
  },
];
