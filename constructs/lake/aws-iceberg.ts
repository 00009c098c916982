import type { CfnTable } from 'aws-cdk-lib/aws-glue';
import type { Codec, DatasetPlan, PartitionColumn, Upkeep } from '../../plan/platform-plan';

const MS_OF_DAY = 86_400_000;

/** Where Iceberg's words differ. A timestamp is one without a zone, as in Athena. */
const TYPES: Readonly<Record<string, string>> = { bigint: 'long', json: 'string' };

/** Source: https://iceberg.apache.org/docs/latest/configuration/#write-properties */
const CODECS: Readonly<Record<string, string>> = {
  'parquet none': 'uncompressed',
  'avro none': 'uncompressed',
  'avro deflate': 'gzip',
};

/** Iceberg counts the fields of partitions from here. */
const FIRST_PARTITION_FIELD = 1000;

/** Unlike Hive's, an entity's column is in the files, since a partition is computed from columns. */
function schemaColumns({
  columns,
  partition,
}: DatasetPlan): readonly { readonly name: string; readonly type: string }[] {
  return [...columns, ...partition.value.filter(({ grain }) => grain === undefined)];
}

function partitionField(
  key: PartitionColumn,
  index: number,
  columns: readonly string[],
): CfnTable.IcebergPartitionFieldProperty {
  return {
    name: key.name,
    sourceId: columns.indexOf(key.column) + 1,
    fieldId: FIRST_PARTITION_FIELD + index,
    transform: key.grain ?? 'identity',
  };
}

function codecProperties(format: string, { name, level }: Codec): Readonly<Record<string, string>> {
  return {
    [`write.${format}.compression-codec`]: CODECS[`${format} ${name}`] ?? name,
    // ORC has no levels.
    ...(level === undefined || format === 'orc' ? {} : { [`write.${format}.compression-level`]: String(level) }),
  };
}

/** Whoever expires snapshots without saying which, keeps those that the plan keeps. */
function snapshotProperties(upkeep: Upkeep | null): Readonly<Record<string, string>> {
  return upkeep === null ? {} : { 'history.expire.max-snapshot-age-ms': String(upkeep.keepSnapshotsDays * MS_OF_DAY) };
}

function properties(dataset: DatasetPlan): Readonly<Record<string, string>> {
  const format = dataset.format.value;
  return {
    'write.format.default': format,
    ...codecProperties(format, dataset.codec.value),
    'write.target-file-size-bytes': String(dataset.targetFileBytes.value),
    'write.metadata.delete-after-commit.enabled': 'true',
    ...snapshotProperties(dataset.upkeep.value),
  };
}

/** A table that keeps a list of its own files. Version 2, of the format, marks deleted rows without rewriting files. */
export function icebergTable(dataset: DatasetPlan, location: string): CfnTable.OpenTableFormatInputProperty {
  const columns = schemaColumns(dataset);
  const names = columns.map(({ name }) => name);
  const keys = dataset.partition.value;
  return {
    icebergInput: {
      metadataOperation: 'CREATE',
      version: '2',
      icebergTableInput: {
        // Iceberg adds its own slash.
        location: location.replace(/\/$/, ''),
        schema: {
          type: 'struct',
          fields: columns.map(({ name, type }, index) => ({
            id: index + 1,
            name,
            type: TYPES[type] ?? type,
            required: false,
          })),
        },
        ...(keys.length === 0
          ? {}
          : { partitionSpec: { fields: keys.map((key, index) => partitionField(key, index, names)) } }),
        properties: { ...properties(dataset) },
      },
    },
  };
}
