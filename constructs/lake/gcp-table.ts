import * as pulumi from '@pulumi/pulumi';
import type { DatasetPlan } from '../../plan/platform-plan';
import type { PolicyTags } from './gcp-columns';

type Format = DatasetPlan['format']['value'];

/** How BigQuery calls a format; of the ones that need a word more to be read as they were meant, with that word. */
const FORMATS = {
  parquet: { sourceFormat: 'PARQUET' },
  orc: { sourceFormat: 'ORC' },
  // Otherwise a timestamp is read as the number that it is stored as.
  avro: { sourceFormat: 'AVRO', avroOptions: { useAvroLogicalTypes: true } },
  json: { sourceFormat: 'NEWLINE_DELIMITED_JSON' },
} as const satisfies Readonly<Record<Format, object>>;

/** Only files that are JSON themselves can have JSON columns: in others they are text. */
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

/** The columns in the files, as BigQuery's JSON schema has them; it adds those of the folders itself. */
export function fieldsOf({ columns, format }: DatasetPlan, tags: PolicyTags) {
  return columns.map(({ name, type, sensitivity = 'none' }) => {
    const tag = tags.get(sensitivity);
    return {
      name,
      type: type === 'json' && format.value === 'json' ? 'JSON' : columnType(type),
      ...(tag && { policyTags: { names: [tag.name] } }),
    };
  });
}

/** `{ordered_at_day:DATE}/{county:STRING}`: types are stated, since inference takes the folder 2026 or 007 for a number. */
function folderTypes(dataset: DatasetPlan): string {
  return dataset.partition.value.map(({ name, type }) => `{${name}:${columnType(type)}}`).join('/');
}

/** Text is compressed as a whole, and its reader must be told; in the other formats each block says it by itself. */
function endingOf({ format, codec }: DatasetPlan) {
  const isZipped = format.value === 'json' && codec.value.name === 'gzip';
  return isZipped ? { ending: 'json.gz', compression: 'GZIP' } : { ending: format.value };
}

/** Where the files are and how folders become columns; `uri` is the zone's, with a slash at its end. */
export function filesOf(dataset: DatasetPlan, uri: pulumi.Output<string>) {
  const { format, partition, partitionFilterRequired, prefix } = dataset;
  const { ending, ...compression } = endingOf(dataset);
  const root = pulumi.interpolate`${uri}${prefix.value}`;
  const hivePartitioningOptions = {
    mode: 'CUSTOM',
    sourceUriPrefix: pulumi.interpolate`${root}${folderTypes(dataset)}`,
    requirePartitionFilter: partitionFilterRequired.value,
  };
  return {
    autodetect: false,
    ...FORMATS[format.value],
    ...compression,
    // By ending, so that markers such as _SUCCESS are not taken for data.
    sourceUris: [pulumi.interpolate`${root}*.${ending}`],
    ...(partition.value.length > 0 && { hivePartitioningOptions }),
  };
}
