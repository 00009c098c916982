import type { RemovalPolicy } from 'aws-cdk-lib';
import { type CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { DatasetPlan } from '../../plan/platform-plan';
import { setOrigin } from '../shared/aws-origin';

/** Source: https://docs.aws.amazon.com/athena/latest/ug/parquet-serde.html */
const FORMATS = {
  parquet: {
    inputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
    outputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
    serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe' },
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

/** The table over a dataset's files. Partition columns are in the folders' names and not in the files. */
export function createTable(scope: Construct, { dataset, bucket, database, removalPolicy }: TableProps): CfnTable {
  const format = dataset.format.value;
  const table = new CfnTable(scope, dataset.name, {
    catalogId: database.catalogId,
    databaseName: database.ref,
    tableInput: {
      name: dataset.name,
      description: ascii(dataset.description),
      tableType: 'EXTERNAL_TABLE',
      parameters: { EXTERNAL: 'TRUE', classification: format },
      partitionKeys: dataset.partition.value.map(({ name, type }) => ({ name, type: hiveType(type) })),
      storageDescriptor: {
        ...FORMATS[format],
        columns: dataset.columns.map(({ name, type }) => ({ name, type: hiveType(type) })),
        location: `s3://${bucket.bucketName}/${dataset.prefix.value}`,
      },
    },
  });
  table.applyRemovalPolicy(removalPolicy);
  setOrigin(table, dataset.origin);
  return table;
}
