import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, KeyColumn, KeyValueTable, Link, Scaled, SecondaryIndex } from '../facts';
import { allKnown, ifTrue, mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row } from '../vocabulary';

/** Of the key's attributes, those that partition or those that sort. */
function keyOf(block: Props, schema: string, keyType: string): Attribute<readonly KeyColumn[]> {
  const columns = block.each(schema, (one) =>
    one.is('KeyType', keyType) === true ? [{ name: one.text('AttributeName') ?? '' }] : [],
  );
  return mapKnown(columns, (all) => all.flat());
}

function nameOf(key: Attribute<readonly KeyColumn[]>): Attribute<string> {
  return key === undefined || isUnknown(key) ? key : key[0]?.name;
}

function index(one: Props): SecondaryIndex {
  return {
    name: one.text('IndexName'),
    partitionKey: nameOf(keyOf(one, 'KeySchema', 'HASH')),
    projection: one.text('Projection.ProjectionType'),
    readUnits: one.number('ProvisionedThroughput.ReadCapacityUnits'),
    writeUnits: one.number('ProvisionedThroughput.WriteCapacityUnits'),
  };
}

function billing(mode: Attribute<string>): Attribute<'on-demand' | 'provisioned'> {
  // Provisioned is what the API does unless told otherwise.
  return mapKnown(mode ?? 'PROVISIONED', (known) => (known === 'PAY_PER_REQUEST' ? 'on-demand' : 'provisioned'));
}

function ofTemplate(table: Props): Attributes<KeyValueTable> {
  return {
    engine: 'dynamodb',
    name: table.text('TableName'),
    region: regionOf(table),
    partitionKey: keyOf(table, 'KeySchema', 'HASH'),
    sortKey: keyOf(table, 'KeySchema', 'RANGE'),
    globalIndexes: table.each('GlobalSecondaryIndexes', index) ?? [],
    localIndexes: table.each('LocalSecondaryIndexes', index) ?? [],
    billing: billing(table.text('BillingMode')),
    warmReadUnits: table.number('WarmThroughput.ReadUnitsPerSecond'),
    warmWriteUnits: table.number('WarmThroughput.WriteUnitsPerSecond'),
    expires: table.boolean('TimeToLiveSpecification.Enabled') ?? false,
    keptOnDelete: mapKnown(table.resource.deletionPolicy, (policy) => policy.startsWith('Retain')),
  };
}

function others(regions: Attribute<readonly string[]>, own: Attribute<string>): Attribute<readonly string[]> {
  return mapKnown(regions, (all) => all.filter((region) => region !== own));
}

/** `table/orders/index/by-customer` is of the table orders. */
const SCALED = /^table\/([^/]+)(\/index\/)?/;

/** What an autoscaling target is about, by reference or by name. */
function scaledTable(target: Props, property: string): Attribute<Link> {
  return mapKnown(target.link(property), ({ address, text }) => {
    const name = SCALED.exec(text ?? '')?.[1];
    return { ...(address === undefined ? {} : { address }), ...(name === undefined ? {} : { text: name }) };
  });
}

const DIMENSIONS: Readonly<Record<string, Scaled>> = {
  'dynamodb:table:ReadCapacityUnits': 'table reads',
  'dynamodb:table:WriteCapacityUnits': 'table writes',
  'dynamodb:index:ReadCapacityUnits': 'index reads',
  'dynamodb:index:WriteCapacityUnits': 'index writes',
};

function scaling(target: Props, dimension: string): Attributes<KeyValueTable> | undefined {
  const written = target.text(dimension);
  const scaled = typeof written === 'string' ? DIMENSIONS[written] : undefined;
  return scaled === undefined ? undefined : { engine: 'dynamodb', scaled: [scaled] };
}

function reading(mapping: Props): Attributes<KeyValueTable> {
  return { engine: 'dynamodb', streamReaders: [mapping.resource.address] };
}

function terraformIndex(one: Props): SecondaryIndex {
  return {
    name: one.text('name'),
    // Newer versions of the provider write the key as a list of blocks.
    partitionKey: one.text('hash_key') ?? one.text('key_schema.attribute_name'),
    projection: one.text('projection_type'),
    readUnits: one.positive('read_capacity'),
    writeUnits: one.positive('write_capacity'),
  };
}

function column(table: Props, path: string): Attribute<readonly KeyColumn[]> {
  return mapKnown(table.text(path), (name) => [{ name }]);
}

export const dynamodbRows: readonly Row<KeyValueTable>[] = [
  {
    types: ['AWS::DynamoDB::Table'],
    read: (table) => ({
      ...ofTemplate(table),
      tags: listedTags(table),
      readUnits: table.number('ProvisionedThroughput.ReadCapacityUnits'),
      writeUnits: table.number('ProvisionedThroughput.WriteCapacityUnits'),
      recoverable: table.boolean('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled') ?? false,
      deletionProtected: table.boolean('DeletionProtectionEnabled') ?? false,
      // With encryption switched on and no key named, the key is the service's own.
      key: table.link('SSESpecification.KMSMasterKeyId'),
      replicaRegions: [],
      tableClass: table.text('TableClass') ?? 'STANDARD',
    }),
  },
  {
    types: ['AWS::DynamoDB::GlobalTable'],
    read: (table) => {
      const regions = mapKnown(
        table.each('Replicas', (one) => one.text('Region') ?? ''),
        allKnown,
      );
      return {
        ...ofTemplate(table),
        tags: mapKnown(table.block('Replicas'), listedTags),
        // Its capacity is always scaled, or on demand.
        scaled: ['table reads', 'table writes', 'index reads', 'index writes'],
        recoverable: table.boolean('Replicas.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled') ?? false,
        deletionProtected: table.boolean('Replicas.DeletionProtectionEnabled') ?? false,
        key: table.link('Replicas.SSESpecification.KMSMasterKeyId'),
        replicaRegions: others(regions, regionOf(table)),
        strongAcrossRegions: table.is('MultiRegionConsistency', 'STRONG') ?? false,
        tableClass: table.text('Replicas.TableClass') ?? 'STANDARD',
      };
    },
  },
  {
    types: ['AWS::ApplicationAutoScaling::ScalableTarget'],
    partOf: (target) => scaledTable(target, 'ResourceId'),
    read: (target) => scaling(target, 'ScalableDimension'),
  },
  {
    types: ['AWS::Lambda::EventSourceMapping'],
    partOf: (mapping) => mapping.link('EventSourceArn'),
    read: reading,
  },
  {
    types: ['aws_dynamodb_table', 'aws:dynamodb:Table'],
    read: (written) => {
      const table = written.withoutComputed('read_capacity', 'write_capacity', 'replica', 'stream_arn');
      const replicas = table.each('replica', (one) => one.text('region_name') ?? '');
      return {
        engine: 'dynamodb',
        name: table.text('name'),
        tags: awsTags(table),
        region: regionOf(table, 'region'),
        partitionKey: column(table, 'hash_key'),
        sortKey: column(table, 'range_key'),
        globalIndexes: table.each('global_secondary_index', terraformIndex) ?? [],
        localIndexes: table.each('local_secondary_index', terraformIndex) ?? [],
        billing: billing(table.text('billing_mode')),
        readUnits: table.positive('read_capacity'),
        writeUnits: table.positive('write_capacity'),
        warmReadUnits: table.withoutComputed('warm_throughput').number('warm_throughput.read_units_per_second'),
        warmWriteUnits: table.withoutComputed('warm_throughput').number('warm_throughput.write_units_per_second'),
        expires: table.boolean('ttl.enabled') ?? false,
        recoverable: table.withoutComputed('point_in_time_recovery').boolean('point_in_time_recovery.enabled') ?? false,
        deletionProtected: table.boolean('deletion_protection_enabled') ?? false,
        key: table.withoutComputed('server_side_encryption').link('server_side_encryption.kms_key_arn'),
        replicaRegions: mapKnown(replicas, allKnown) ?? [],
        strongAcrossRegions: table.is('replica.consistency_mode', 'STRONG') ?? false,
        tableClass: table.withoutComputed('table_class').text('table_class') ?? 'STANDARD',
      };
    },
  },
  {
    types: ['aws_dynamodb_table_replica', 'aws:dynamodb:TableReplica'],
    partOf: (replica) => replica.link('global_table_arn'),
    read: (replica) => ({
      engine: 'dynamodb',
      replicaRegions: mapKnown(regionOf(replica, 'region') ?? { unknown: 'no region' }, (region) => [region]),
    }),
  },
  {
    types: ['aws_appautoscaling_target', 'aws:appautoscaling:Target'],
    partOf: (target) => scaledTable(target, 'resource_id'),
    read: (target) => scaling(target, 'scalable_dimension'),
  },
  {
    types: ['aws_lambda_event_source_mapping', 'aws:lambda:EventSourceMapping'],
    partOf: (mapping) => mapping.link('event_source_arn'),
    read: (mapping) => (ifTrue(mapping.boolean('enabled') ?? true) === undefined ? undefined : reading(mapping)),
  },
];
