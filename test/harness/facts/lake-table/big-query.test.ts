import { COMPUTED, factsOf, onlyFact, output, pulumi, saidBy, terraform } from '../engines';

const SCHEMA = JSON.stringify([
  { name: 'order_id', type: 'STRING' },
  { name: 'phone', type: 'STRING', policyTags: { names: ['projects/p/locations/l/taxonomies/1/policyTags/2'] } },
  {
    name: 'customer',
    type: 'RECORD',
    fields: [
      { name: 'name', type: 'STRING', policyTags: { names: ['projects/p/locations/l/taxonomies/1/policyTags/2'] } },
      { name: 'county', type: 'STRING', policyTags: { names: [] } },
    ],
  },
]);
const PREFIX = 'gs://duka-orders/orders/{ordered_at_day:DATE}/{county:STRING}';

const EXPECTED = {
  name: 'orders',
  database: 'lake',
  columns: [
    { name: 'order_id', type: 'STRING' },
    { name: 'phone', type: 'STRING' },
    { name: 'customer', type: 'RECORD' },
  ],
  columnProtected: ['phone', 'customer.name'],
  partitions: [
    { name: 'ordered_at_day', type: 'DATE', grain: 'day' },
    { name: 'county', type: 'STRING' },
  ],
  projected: false,
  format: 'parquet',
  tableFormat: 'plain',
  compression: 'gzip',
  location: 'gs://duka-orders/orders/',
  store: { text: PREFIX },
  partitionFilterRequired: true,
  view: false,
  tags: { team: 'lake' },
};

const planned = terraform({
  'google_bigquery_table.orders': {
    table_id: 'orders',
    dataset_id: 'lake',
    schema: SCHEMA,
    labels: { team: 'lake' },
    biglake_configuration: [],
    external_catalog_table_options: COMPUTED,
    external_data_configuration: [
      {
        source_format: 'PARQUET',
        compression: 'GZIP',
        source_uris: ['gs://duka-orders/orders/*.parquet'],
        hive_partitioning_options: [{ mode: 'CUSTOM', source_uri_prefix: PREFIX, require_partition_filter: true }],
      },
    ],
  },
});

const previewed = pulumi({
  lake: ['gcp:bigquery/dataset:Dataset', { datasetId: 'lake' }],
  orders: [
    'gcp:bigquery/table:Table',
    {
      tableId: 'orders',
      datasetId: output('gcp:bigquery/dataset:Dataset', 'lake', 'datasetId'),
      schema: SCHEMA,
      labels: { team: 'lake' },
      externalDataConfiguration: {
        sourceFormat: 'PARQUET',
        compression: 'GZIP',
        sourceUris: ['gs://duka-orders/orders/*.parquet'],
        hivePartitioningOptions: { mode: 'CUSTOM', sourceUriPrefix: PREFIX, requirePartitionFilter: true },
      },
    },
  ],
});

test.each([
  ['Terraform', planned],
  ['Pulumi', previewed],
])('one external table is the same fact from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'LakeTable'))).toEqual(EXPECTED);
});

test("a table of BigQuery's own storage is no table of the lake", () => {
  const graph = terraform({
    'google_bigquery_table.t': {
      table_id: 't',
      dataset_id: 'd',
      external_data_configuration: [],
      external_catalog_table_options: COMPUTED,
    },
  });

  expect(factsOf(graph, 'LakeTable')).toEqual([]);
});

describe('an external table', () => {
  const BUCKET = 'gcp:storage/bucket:Bucket';
  const external = (configuration: object, rest: object = {}) =>
    onlyFact(
      pulumi({
        b: [BUCKET, { name: 'b', location: 'EU' }],
        t: ['gcp:bigquery/table:Table', { tableId: 't', externalDataConfiguration: configuration, ...rest }],
      }),
      'LakeTable',
    );
  const uri = `gs://${output(BUCKET, 'b', 'name')}/orders/`;

  test("points to the bucket that its files' URI refers to, and has no partitions without Hive's options", () => {
    expect(external({ sourceFormat: 'CSV', sourceUris: [`${uri}*.csv`] })).toMatchObject({
      store: { address: expect.stringContaining('Bucket::b') },
      location: 'gs://*/orders/',
      partitions: [],
      format: 'csv',
    });
  });

  test('reads the keys of a prefix that refers to the bucket', () => {
    const hivePartitioningOptions = { mode: 'CUSTOM', sourceUriPrefix: `${uri}{dt:DATE}` };

    expect(external({ hivePartitioningOptions }).partitions).toEqual([{ name: 'dt', type: 'DATE', grain: 'day' }]);
  });

  test('cannot tell keys that BigQuery detects', () => {
    const hivePartitioningOptions = { mode: 'AUTO', sourceUriPrefix: uri };

    expect(external({ hivePartitioningOptions }).partitions).toEqual({
      unknown: expect.stringContaining('names of the files'),
    });
  });
});

test('a BigLake table says its own format and place', () => {
  const biglakeConfiguration = {
    connectionId: 'c',
    storageUri: 'gs://b/orders',
    fileFormat: 'PARQUET',
    tableFormat: 'ICEBERG',
  };
  const graph = pulumi({ t: ['gcp:bigquery/table:Table', { tableId: 't', datasetId: 'd', biglakeConfiguration }] });

  expect(onlyFact(graph, 'LakeTable')).toMatchObject({
    tableFormat: 'iceberg',
    format: 'parquet',
    location: 'gs://b/orders',
  });
});
