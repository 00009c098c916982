import { resolve } from '../../../../harness/facts/read-facts';
import { after, cloudFormation, factsOf, onlyFact, output, pulumi, saidBy, terraform } from '../engines';

const EXPECTED = {
  table: { text: 'orders' },
  database: 'lake',
  does: 'snapshot-expiry',
  enabled: true,
  keepDays: 5,
};

const template = cloudFormation({
  Lake: ['AWS::Glue::Database', { DatabaseInput: { Name: 'lake' } }],
  Expiry: [
    'AWS::Glue::TableOptimizer',
    {
      DatabaseName: { Ref: 'Lake' },
      TableName: 'orders',
      Type: 'retention',
      TableOptimizerConfiguration: {
        Enabled: true,
        RetentionConfiguration: { IcebergConfiguration: { SnapshotRetentionPeriodInDays: 5 } },
      },
    },
  ],
});

const planned = terraform({
  'aws_glue_catalog_table_optimizer.expiry': {
    database_name: 'lake',
    table_name: 'orders',
    type: 'retention',
    configuration: [
      {
        enabled: true,
        retention_configuration: [{ iceberg_configuration: [{ snapshot_retention_period_in_days: 5 }] }],
        orphan_file_deletion_configuration: [],
      },
    ],
  },
});

const DATABASE = 'aws:glue/catalogDatabase:CatalogDatabase';

const previewed = pulumi({
  lake: [DATABASE, { name: 'lake' }],
  expiry: [
    'aws:glue/catalogTableOptimizer:CatalogTableOptimizer',
    {
      databaseName: output(DATABASE, 'lake', 'name'),
      tableName: 'orders',
      type: 'retention',
      configuration: {
        enabled: true,
        retentionConfiguration: { icebergConfiguration: { snapshotRetentionPeriodInDays: 5 } },
      },
    },
  ],
});

test.each([
  ['CloudFormation', template],
  ['Terraform', planned],
  ['Pulumi', previewed],
])('one optimizer is the same fact from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'TableUpkeep'))).toEqual(EXPECTED);
});

test('it leads to its table, by reference or by name', () => {
  const graph = terraform({
    'aws_glue_catalog_table.orders': { name: 'orders', database_name: 'lake' },
    'aws_glue_catalog_table_optimizer.by_reference': { table_name: after('aws_glue_catalog_table.orders.name') },
    'aws_glue_catalog_table_optimizer.by_name': { table_name: 'orders' },
  });
  const tables = factsOf(graph, 'LakeTable').map(({ address }) => ({ address, name: 'orders' }));

  expect(factsOf(graph, 'TableUpkeep').map(({ table }) => resolve(table, tables))).toEqual([
    'aws_glue_catalog_table.orders',
    'aws_glue_catalog_table.orders',
  ]);
});

test.each([
  ['compaction', 'compaction', undefined],
  ['orphan_file_deletion', 'orphan-removal', 3],
])('the type %s does %s', (Type, does, keepDays) => {
  const graph = cloudFormation({
    Upkeep: [
      'AWS::Glue::TableOptimizer',
      {
        Type,
        TableOptimizerConfiguration: {
          ...(keepDays === undefined
            ? {}
            : {
                OrphanFileDeletionConfiguration: {
                  IcebergConfiguration: { OrphanFileRetentionPeriodInDays: keepDays },
                },
              }),
        },
      },
    ],
  });

  const upkeep = onlyFact(graph, 'TableUpkeep');
  expect([upkeep.does, upkeep.keepDays, upkeep.enabled]).toEqual([does, keepDays, false]);
});
