import type { RemovalPolicy } from 'aws-cdk-lib';
import { type CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { DatasetPlan } from '../../plan/platform-plan';
import type { StoredFormat } from '../../spec/lake';
import { setOrigin } from '../shared/aws-origin';
import { icebergTable } from './aws-iceberg';
import { projection } from './aws-projection';

/** Source: https://docs.aws.amazon.com/athena/latest/ug/supported-serdes.html */
const FORMATS: Readonly<Record<StoredFormat, CfnTable.StorageDescriptorProperty>> = {
  parquet: {
    inputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
    outputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
    serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe' },
  },
  orc: {
    inputFormat: 'org.apache.hadoop.hive.ql.io.orc.OrcInputFormat',
    outputFormat: 'org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat',
    serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.ql.io.orc.OrcSerde' },
  },
  avro: {
    inputFormat: 'org.apache.hadoop.hive.ql.io.avro.AvroContainerInputFormat',
    outputFormat: 'org.apache.hadoop.hive.ql.io.avro.AvroContainerOutputFormat',
    serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.serde2.avro.AvroSerDe' },
  },
  json: {
    inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
    outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
    serdeInfo: { serializationLibrary: 'org.openx.data.jsonserde.JsonSerDe' },
  },
};

/** Hive has no type for JSON; every other type of the platform file is spelt as in Hive. */
function hiveType(type: string): string {
  return type === 'json' ? 'string' : type;
}

/** Templates are ASCII, or CloudFormation shows `?` later: letters keep their base (`e` for `é`), the rest turns to `-`. */
function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]+/g, '-');
}

export interface TableProps {
  readonly dataset: DatasetPlan;
  readonly bucket: Bucket;
  readonly database: CfnDatabase;
  /** Partitions that jobs register are state: they go when the table goes. */
  readonly removalPolicy: RemovalPolicy;
}

/** Source: https://docs.aws.amazon.com/athena/latest/ug/compression-formats.html */
const CODEC_PROPERTIES: Readonly<Record<StoredFormat, string>> = {
  parquet: 'parquet.compression',
  orc: 'orc.compress',
  avro: 'compressionType',
  json: 'compressionType',
};

function codecProperties({ format, codec }: DatasetPlan): Readonly<Record<string, string>> {
  const { name, level } = codec.value;
  return {
    [CODEC_PROPERTIES[format.value]]:
      name === 'none' && format.value === 'parquet' ? 'UNCOMPRESSED' : name.toUpperCase(),
    // Athena knows levels of ZSTD only.
    ...(level === undefined || name !== 'zstd' ? {} : { compression_level: String(level) }),
  };
}

/** Partition columns are in the folders' names and not in the files. */
function plainTable(dataset: DatasetPlan, location: string): CfnTable.TableInputProperty {
  const format = dataset.format.value;
  return {
    name: dataset.name,
    description: ascii(dataset.description),
    tableType: 'EXTERNAL_TABLE',
    parameters: {
      EXTERNAL: 'TRUE',
      classification: format,
      ...codecProperties(dataset),
      ...projection(dataset, location),
    },
    partitionKeys: dataset.partition.value.map(({ name, type }) => ({ name, type: hiveType(type) })),
    storageDescriptor: {
      ...FORMATS[format],
      columns: dataset.columns.map(({ name, type }) => ({ name, type: hiveType(type) })),
      location,
    },
  };
}

/** The table over a dataset's files. */
export function createTable(scope: Construct, { dataset, bucket, database, removalPolicy }: TableProps): CfnTable {
  const location = `s3://${bucket.bucketName}/${dataset.prefix.value}`;
  const table = new CfnTable(scope, dataset.name, {
    catalogId: database.catalogId,
    databaseName: database.ref,
    ...(dataset.tableFormat.value === 'iceberg'
      ? { name: dataset.name, openTableFormatInput: icebergTable(dataset, location) }
      : { tableInput: plainTable(dataset, location) }),
  });
  table.applyRemovalPolicy(removalPolicy);
  setOrigin(table, dataset.origin);
  return table;
}
