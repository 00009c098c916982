import { after, cloudFormation, onlyFact, terraform } from '../engines';

describe('a table by key', () => {
  test('has what autoscaling sets, by a reference or by the name in the resource id', () => {
    const planned = terraform({
      'aws_dynamodb_table.orders': { name: 'orders', hash_key: 'order_id', billing_mode: 'PROVISIONED' },
      'aws_appautoscaling_target.writes': {
        resource_id: 'table/orders',
        scalable_dimension: 'dynamodb:table:WriteCapacityUnits',
      },
      'aws_appautoscaling_target.index': {
        resource_id: 'table/orders/index/by-customer',
        scalable_dimension: 'dynamodb:index:WriteCapacityUnits',
      },
      'aws_appautoscaling_target.service': {
        resource_id: 'service/cluster/orders',
        scalable_dimension: 'ecs:service:DesiredCount',
      },
    });
    expect(onlyFact(planned, 'KeyValueTable').scaled).toEqual(['table writes', 'index writes']);
  });

  test('has the functions that read its stream, and no others', () => {
    const planned = terraform({
      'aws_dynamodb_table.orders': { name: 'orders', hash_key: 'order_id' },
      'aws_lambda_event_source_mapping.changes': {
        event_source_arn: after('aws_dynamodb_table.orders.stream_arn', 'aws_dynamodb_table.orders'),
      },
      'aws_lambda_event_source_mapping.queue': { event_source_arn: 'arn:aws:sqs:af-south-1:111111111111:q' },
    });
    expect(onlyFact(planned, 'KeyValueTable').streamReaders).toEqual(['aws_lambda_event_source_mapping.changes']);
  });

  test('is provisioned and without backups where a template says nothing', () => {
    const template = cloudFormation({
      Orders: ['AWS::DynamoDB::Table', { KeySchema: [{ AttributeName: 'order_id', KeyType: 'HASH' }] }],
    });
    expect(onlyFact(template, 'KeyValueTable')).toMatchObject({
      billing: 'provisioned',
      partitionKey: [{ name: 'order_id' }],
      recoverable: false,
      deletionProtected: false,
      expires: false,
    });
  });

  test('of Keyspaces is on demand, and has the regions of its keyspace', () => {
    const template = cloudFormation({
      Shop: [
        'AWS::Cassandra::Keyspace',
        { ReplicationSpecification: { RegionList: ['af-south-1', 'eu-west-1'], ReplicationStrategy: 'MULTI_REGION' } },
      ],
      Readings: ['AWS::Cassandra::Table', { KeyspaceName: { Ref: 'Shop' }, PartitionKeyColumns: [] }],
    });
    expect(onlyFact(template, 'KeyValueTable')).toMatchObject({ billing: 'on-demand', replicaRegions: ['eu-west-1'] });
  });
});
