import { factsOf, onlyFact, output, pulumi, reading, saidBy, terraform } from '../engines';

const EXPECTED = {
  name: 'orders',
  database: 'curated',
  columns: [
    { name: 'order_id', type: 'string' },
    { name: 'amount', type: 'decimal(12,2)' },
  ],
  partitions: [
    { name: 'ordered_at_day', type: 'date', grain: 'day' },
    { name: 'county', type: 'string' },
  ],
  projected: false,
  format: 'parquet',
  tableFormat: 'plain',
  compression: 'zstd',
  location: 'abfss://data@dukacurated.dfs.core.windows.net/orders/',
  store: { text: 'abfss://data@dukacurated.dfs.core.windows.net/orders/' },
  view: false,
};
const COLUMNS = [
  { name: 'order_id', type: 'string' },
  { name: 'amount', type: 'decimal(12,2)' },
  { name: 'ordered_at_day', type: 'date' },
  { name: 'county', type: 'string' },
];
const SCHEMA = 'databricks:index/schema:Schema';
const TABLE = 'databricks:index/sqlTable:SqlTable';

test.each([
  [
    'Terraform',
    terraform({
      'databricks_sql_table.t': {
        name: 'orders',
        catalog_name: 'lake',
        schema_name: 'curated',
        table_type: 'EXTERNAL',
        data_source_format: 'PARQUET',
        column: COLUMNS,
        partitions: ['ordered_at_day', 'county'],
        options: { compression: 'zstd' },
        storage_location: EXPECTED.location,
      },
    }),
  ],
  [
    'Pulumi',
    pulumi({
      s: [SCHEMA, { name: 'curated' }],
      t: [
        TABLE,
        {
          name: 'orders',
          catalogName: 'lake',
          schemaName: output(SCHEMA, 's', 'name'),
          tableType: 'EXTERNAL',
          dataSourceFormat: 'PARQUET',
          columns: COLUMNS,
          partitions: ['ordered_at_day', 'county'],
          options: { compression: 'zstd' },
          storageLocation: EXPECTED.location,
        },
      ],
    }),
  ],
])('one table of Databricks is the same fact from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'LakeTable'))).toEqual(EXPECTED);
  expect(onlyFact(graph, 'LakeTable').provider).toBe('databricks');
});

test('a Delta table keeps Parquet and has the properties that its upkeep goes by', () => {
  const properties = { 'delta.deletedFileRetentionDuration': 'interval 1 days' };
  const graph = terraform({
    'databricks_sql_table.t': { table_type: 'EXTERNAL', data_source_format: 'DELTA', properties },
  });

  expect(onlyFact(graph, 'LakeTable')).toMatchObject({ format: 'parquet', tableFormat: 'delta', properties });
});

test('views and managed tables are looked into, and are no tables over files of a store', () => {
  const graph = terraform({
    'databricks_sql_table.v': { table_type: 'VIEW', view_definition: 'SELECT 1' },
    'databricks_sql_table.m': { table_type: 'MANAGED' },
  });

  expect(factsOf(graph, 'LakeTable')).toEqual([]);
  expect(reading(graph)).toMatchObject({ mapped: 2, unmapped: {} });
});
