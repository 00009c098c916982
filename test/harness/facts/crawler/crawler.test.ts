import { cloudFormation, onlyFact, output, pulumi, saidBy, terraform } from '../engines';

const EXPECTED = {
  name: 'orders',
  database: 'lake',
  recrawl: 'CRAWL_NEW_FOLDERS_ONLY',
  deletes: 'LOG',
  updates: 'UPDATE_IN_DATABASE',
  combinesSchemas: true,
  schedule: 'cron(0 1 * * ? *)',
  stores: [{ text: 's3://duka-lake/orders/' }, { text: 's3://duka-lake/returns/' }],
};

const configuration = JSON.stringify({ Version: 1, Grouping: { TableGroupingPolicy: 'CombineCompatibleSchemas' } });

const template = cloudFormation({
  Lake: ['AWS::Glue::Database', { DatabaseInput: { Name: 'lake' } }],
  Orders: [
    'AWS::Glue::Crawler',
    {
      Name: 'orders',
      DatabaseName: { Ref: 'Lake' },
      RecrawlPolicy: { RecrawlBehavior: 'CRAWL_NEW_FOLDERS_ONLY' },
      SchemaChangePolicy: { DeleteBehavior: 'LOG', UpdateBehavior: 'UPDATE_IN_DATABASE' },
      Configuration: configuration,
      Schedule: { ScheduleExpression: 'cron(0 1 * * ? *)' },
      Targets: {
        S3Targets: [{ Path: 's3://duka-lake/orders/' }],
        IcebergTargets: [{ Paths: ['s3://duka-lake/returns/'] }],
      },
    },
  ],
});

const planned = terraform({
  'aws_glue_crawler.orders': {
    name: 'orders',
    database_name: 'lake',
    recrawl_policy: [{ recrawl_behavior: 'CRAWL_NEW_FOLDERS_ONLY' }],
    schema_change_policy: [{ delete_behavior: 'LOG', update_behavior: 'UPDATE_IN_DATABASE' }],
    configuration,
    schedule: 'cron(0 1 * * ? *)',
    s3_target: [{ path: 's3://duka-lake/orders/' }],
    iceberg_target: [{ paths: ['s3://duka-lake/returns/'] }],
    delta_target: [],
  },
});

const DATABASE = 'aws:glue/catalogDatabase:CatalogDatabase';

const previewed = pulumi({
  lake: [DATABASE, { name: 'lake' }],
  orders: [
    'aws:glue/crawler:Crawler',
    {
      name: 'orders',
      databaseName: output(DATABASE, 'lake', 'name'),
      recrawlPolicy: { recrawlBehavior: 'CRAWL_NEW_FOLDERS_ONLY' },
      schemaChangePolicy: { deleteBehavior: 'LOG', updateBehavior: 'UPDATE_IN_DATABASE' },
      configuration,
      schedule: 'cron(0 1 * * ? *)',
      s3Targets: [{ path: 's3://duka-lake/orders/' }],
      icebergTargets: [{ paths: ['s3://duka-lake/returns/'] }],
    },
  ],
});

test.each([
  ['CloudFormation', template],
  ['Terraform', planned],
  ['Pulumi', previewed],
])('one crawler is the same fact from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'Crawler'))).toEqual(EXPECTED);
});

test.each([
  [undefined, false],
  ['', false],
  ['{"Grouping":{"TableLevelConfiguration":2}}', false],
  ['not JSON', { unknown: 'a text that is not JSON' }],
])('the configuration %j combines schemas: %j', (Configuration, combines) => {
  const graph = cloudFormation({ C: ['AWS::Glue::Crawler', Configuration === undefined ? {} : { Configuration }] });

  expect(onlyFact(graph, 'Crawler').combinesSchemas).toEqual(combines);
});

test('a path that is a reference leads to its bucket', () => {
  const graph = cloudFormation({
    B: ['AWS::S3::Bucket', {}],
    C: ['AWS::Glue::Crawler', { Targets: { S3Targets: [{ Path: { 'Fn::Sub': `s3://\${B}/orders/` } }] } }],
  });

  expect(onlyFact(graph, 'Crawler').stores).toEqual([{ address: 'B', text: 's3://*/orders/' }]);
});
