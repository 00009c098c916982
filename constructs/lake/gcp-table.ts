import * as pulumi from '@pulumi/pulumi';
import type { DatasetPlan } from '../../plan/platform-plan';

/** A table over Parquet files cannot have JSON columns: they are read as text. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'STRING',
  boolean: 'BOOLEAN',
  int: 'INTEGER',
  bigint: 'INTEGER',
  float: 'FLOAT',
  double: 'FLOAT',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  binary: 'BYTES',
  json: 'STRING',
};

/** NUMERIC holds 29 digits before and 9 after the point. Source: cloud.google.com/bigquery/docs/reference/standard-sql/data-types */
function decimalType(precision: number, scale: number): string {
  return scale <= 9 && precision - scale <= 29 ? 'NUMERIC' : 'BIGNUMERIC';
}

function columnType(type: string): string {
  const decimal = /^decimal\((\d+),(\d+)\)$/.exec(type);
  return decimal === null ? (TYPES[type] ?? 'STRING') : decimalType(Number(decimal[1]), Number(decimal[2]));
}

/** The columns in the files, as BigQuery's JSON schema; it adds those of the folders itself. */
export function schemaOf({ columns }: DatasetPlan): string {
  return JSON.stringify(columns.map(({ name, type }) => ({ name, type: columnType(type) })));
}

/** `{ordered_at_day:DATE}/{county:STRING}`: types are stated, since inference takes the folder 2026 or 007 for a number. */
function folderTypes(dataset: DatasetPlan): string {
  return dataset.partition.value.map(({ name, type }) => `{${name}:${columnType(type)}}`).join('/');
}

/** Where the files are and how folders become columns; `uri` is the zone's, with a slash at its end. */
export function filesOf(dataset: DatasetPlan, uri: pulumi.Output<string>) {
  const { format, partition, partitionFilterRequired, prefix } = dataset;
  const root = pulumi.interpolate`${uri}${prefix.value}`;
  const hivePartitioningOptions = {
    mode: 'CUSTOM',
    sourceUriPrefix: pulumi.interpolate`${root}${folderTypes(dataset)}`,
    requirePartitionFilter: partitionFilterRequired.value,
  };
  return {
    autodetect: false,
    sourceFormat: format.value.toUpperCase(),
    // By ending, so that markers such as _SUCCESS are not taken for data.
    sourceUris: [pulumi.interpolate`${root}*.${format.value}`],
    ...(partition.value.length > 0 && { hivePartitioningOptions }),
  };
}
