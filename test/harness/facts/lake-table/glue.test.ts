import { after, cloudFormation, onlyFact, output, pulumi, saidBy, terraform } from '../engines';

const PARQUET = {
  input: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
  serde: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe',
};
const PARAMETERS = {
  EXTERNAL: 'TRUE',
  'projection.enabled': 'true',
  'projection.dt.type': 'date',
  'projection.dt.format': 'yyyy-MM-dd',
  'projection.dt.range': '2024-01-01,NOW',
  'parquet.compression': 'ZSTD',
  'projection.county.type': 'enum',
  'projection.county.values': 'mombasa,nairobi',
};

const EXPECTED = {
  name: 'orders',
  database: 'lake',
  columns: [{ name: 'order_id', type: 'string' }],
  partitions: [
    {
      name: 'dt',
      type: 'string',
      grain: 'day',
      projection: { type: 'date', format: 'yyyy-MM-dd', range: '2024-01-01,NOW' },
    },
    { name: 'county', type: 'string', values: 2, projection: { type: 'enum', values: 'mombasa,nairobi' } },
  ],
  projected: true,
  format: 'parquet',
  tableFormat: 'plain',
  compression: 'zstd',
  serde: PARQUET.serde,
  properties: PARAMETERS,
  location: 's3://duka-orders/orders/',
  store: { text: 's3://duka-orders/orders/' },
  view: false,
};

const template = (TableInput: object = {}, rest: object = {}) =>
  cloudFormation({
    Lake: ['AWS::Glue::Database', { CatalogId: '1', DatabaseInput: { Name: 'lake' } }],
    Bucket: ['AWS::S3::Bucket', {}],
    Orders: [
      'AWS::Glue::Table',
      {
        DatabaseName: { Ref: 'Lake' },
        TableInput: {
          Name: 'orders',
          TableType: 'EXTERNAL_TABLE',
          Parameters: PARAMETERS,
          PartitionKeys: [
            { Name: 'dt', Type: 'string' },
            { Name: 'county', Type: 'string' },
          ],
          StorageDescriptor: {
            Location: 's3://duka-orders/orders/',
            InputFormat: PARQUET.input,
            SerdeInfo: { SerializationLibrary: PARQUET.serde },
            Columns: [{ Name: 'order_id', Type: 'string' }],
          },
          ...TableInput,
        },
        ...rest,
      },
    ],
  });

const planned = terraform({
  'aws_glue_catalog_database.lake': { name: 'lake' },
  'aws_glue_catalog_table.orders': {
    name: 'orders',
    database_name: after('aws_glue_catalog_database.lake.name', 'aws_glue_catalog_database.lake'),
    table_type: 'EXTERNAL_TABLE',
    parameters: PARAMETERS,
    partition_keys: [
      { name: 'dt', type: 'string', comment: null },
      { name: 'county', type: 'string', comment: null },
    ],
    open_table_format_input: [],
    storage_descriptor: [
      {
        location: 's3://duka-orders/orders/',
        input_format: PARQUET.input,
        ser_de_info: [{ serialization_library: PARQUET.serde, name: null }],
        columns: [{ name: 'order_id', type: 'string', comment: null }],
      },
    ],
  },
});

const previewed = pulumi({
  lake: ['aws:glue/catalogDatabase:CatalogDatabase', { name: 'lake' }],
  orders: [
    'aws:glue/catalogTable:CatalogTable',
    {
      name: 'orders',
      databaseName: output('aws:glue/catalogDatabase:CatalogDatabase', 'lake', 'name'),
      tableType: 'EXTERNAL_TABLE',
      parameters: PARAMETERS,
      partitionKeys: [
        { name: 'dt', type: 'string' },
        { name: 'county', type: 'string' },
      ],
      storageDescriptor: {
        location: 's3://duka-orders/orders/',
        inputFormat: PARQUET.input,
        serDeInfo: { serializationLibrary: PARQUET.serde },
        columns: [{ name: 'order_id', type: 'string' }],
      },
    },
  ],
});

test.each([
  ['CloudFormation', template()],
  ['Terraform', planned],
  ['Pulumi', previewed],
])('one table is the same fact from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'LakeTable'))).toEqual(EXPECTED);
});

test("a location that begins with the bucket's reference points to the bucket", () => {
  const StorageDescriptor = { Location: { 'Fn::Join': ['', ['s3://', { Ref: 'Bucket' }, '/orders/']] } };

  expect(onlyFact(template({ StorageDescriptor }), 'LakeTable')).toMatchObject({
    location: 's3://*/orders/',
    store: { address: 'Bucket', text: 's3://*/orders/' },
  });
});

test('without projection the parameters of projection mean nothing', () => {
  const Parameters = { ...PARAMETERS, 'projection.enabled': 'false' };

  const { partitions, projected } = saidBy(onlyFact(template({ Parameters }), 'LakeTable'));
  expect(projected).toBe(false);
  expect(partitions).toEqual([
    { name: 'dt', type: 'string', grain: 'day' },
    { name: 'county', type: 'string' },
  ]);
});

describe('the table format', () => {
  const Fields = [
    { Name: 'ordered_at_day', SourceId: 2, Transform: 'day' },
    { Name: 'customer_bucket', SourceId: 1, Transform: 'bucket[16]' },
    { Name: 'dropped', SourceId: 3, Transform: 'void' },
  ];
  const IcebergInput = {
    MetadataOperation: 'CREATE',
    IcebergTableInput: {
      Location: 's3://b/t',
      PartitionSpec: { Fields },
      Properties: { 'write.parquet.compression-codec': 'gzip', 'history.expire.max-snapshot-age-ms': 432000000 },
    },
  };

  test('is Iceberg by its own input, whose spec says the partitions', () => {
    const table = onlyFact(template({ PartitionKeys: [] }, { OpenTableFormatInput: { IcebergInput } }), 'LakeTable');

    expect(table).toMatchObject({
      tableFormat: 'iceberg',
      partitions: [
        { name: 'ordered_at_day', grain: 'day' },
        { name: 'customer_bucket', values: 16, bucketed: true },
      ],
      properties: { EXTERNAL: 'TRUE', 'history.expire.max-snapshot-age-ms': '432000000' },
    });
  });

  test.each([
    [
      'CloudFormation',
      cloudFormation({
        Orders: [
          'AWS::Glue::Table',
          {
            OpenTableFormatInput: {
              IcebergInput: { IcebergTableInput: { Schema: { Fields: [{ Id: 1, Name: 'phone', Type: 'string' }] } } },
            },
          },
        ],
      }),
    ],
    [
      'Terraform',
      terraform({
        'aws_glue_catalog_table.orders': {
          storage_descriptor: [{ columns: [] }],
          open_table_format_input: [
            {
              iceberg_input: [{ iceberg_table_input: [{ schema: [{ fields: [{ name: 'phone', type: 'string' }] }] }] }],
            },
          ],
        },
      }),
    ],
  ])('has the columns of its own schema where it is Iceberg, in %s', (_, graph) => {
    expect(onlyFact(graph, 'LakeTable').columns).toEqual([{ name: 'phone', type: 'string' }]);
  });

  test.each([
    [{ table_type: 'ICEBERG' }, 'iceberg'],
    [{ 'spark.sql.sources.provider': 'delta' }, 'delta'],
    [{ classification: 'hudi' }, 'hudi'],
    [{ classification: 'parquet' }, 'plain'],
  ])('is by the parameters %j %s', (Parameters, expected) => {
    expect(onlyFact(template({ Parameters }), 'LakeTable').tableFormat).toBe(expected);
  });

  test('is unknown with the parameters, and so is whether partitions are projected', () => {
    const Parameters = { 'Fn::GetAtt': ['Bucket', 'Parameters'] };

    expect(onlyFact(template({ Parameters }), 'LakeTable')).toMatchObject({
      tableFormat: { unknown: 'Parameters of Bucket' },
      projected: { unknown: 'Parameters of Bucket' },
      properties: { unknown: 'Parameters of Bucket' },
      compression: { unknown: 'Parameters of Bucket' },
    });
  });
});

test.each([
  ['org.openx.data.jsonserde.JsonSerDe', 'org.apache.hadoop.mapred.TextInputFormat', 'json'],
  ['org.apache.hadoop.hive.serde2.OpenCSVSerde', 'org.apache.hadoop.mapred.TextInputFormat', 'csv'],
  ['org.apache.hadoop.hive.ql.io.orc.OrcSerde', 'org.apache.hadoop.hive.ql.io.orc.OrcInputFormat', 'orc'],
  [
    'org.apache.hadoop.hive.serde2.avro.AvroSerDe',
    'org.apache.hadoop.hive.ql.io.avro.AvroContainerInputFormat',
    'avro',
  ],
])('%s reads %s as %s', (SerializationLibrary, InputFormat, format) => {
  const StorageDescriptor = { InputFormat, SerdeInfo: { SerializationLibrary } };

  expect(onlyFact(template({ StorageDescriptor }), 'LakeTable').format).toBe(format);
});

test('a view is one', () => {
  expect(onlyFact(template({ TableType: 'VIRTUAL_VIEW' }), 'LakeTable').view).toBe(true);
});
