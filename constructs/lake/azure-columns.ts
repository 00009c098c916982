import { databaseName } from '../../plan/names';
import type { DatasetPlan, TargetPlan, ZonePlan } from '../../plan/platform-plan';
import type { Sensitivity } from '../../spec/lake';
import { CONTAINER } from './azure-lifecycle';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly sensitivity?: Sensitivity;
}

/** Spark's spellings, where they are not our own. */
const CODECS: Readonly<Record<string, string>> = { 'avro zstd': 'zstandard', 'avro none': 'uncompressed' };

/** Databricks keeps JSON as text; every other type of the plan has the name that Spark knows. */
function sqlType(type: string): string {
  return type === 'json' ? 'string' : type;
}

/** Those in the files and, after them, those that folders are named by. */
function allColumns({ columns, partition }: DatasetPlan): readonly Column[] {
  return [...columns, ...partition.value];
}

function isOpen({ sensitivity = 'none' }: Column): boolean {
  return sensitivity === 'none';
}

/** Whether there is a column in the zone that not every reader may read. */
export function hidesColumns({ datasets }: ZonePlan): boolean {
  return !datasets.flatMap(allColumns).every(isOpen);
}

/** The catalogue of all zones. */
export function catalogName(plan: TargetPlan): string {
  return databaseName(plan, 'lake');
}

/** Holds, of a zone that hides columns, what every reader may see. */
export function readersSchema({ database }: ZonePlan): string {
  return `${database.value}_readers`;
}

/** What a reader sees of a table: the same rows, without the columns that tell of persons. */
export function openView(plan: TargetPlan, zone: ZonePlan, dataset: DatasetPlan): string {
  const quoted = (name: string) => `\`${name}\``;
  const columns = allColumns(dataset).filter(isOpen);
  const table = [catalogName(plan), zone.database.value, dataset.name].map(quoted).join('.');
  // A view has a column at least; where all of them are closed, a reader may still count.
  const shown = columns.length === 0 ? 'true AS `is_there`' : columns.map(({ name }) => quoted(name)).join(', ');
  return `SELECT ${shown} FROM ${table}`;
}

/**
 * Without deletion vectors a deleted row leaves its file when the file is written anew, and not only the reader's sight:
 * a person who asked for it is gone after the next vacuum.
 */
function deltaProperties({ upkeep, targetFileBytes }: DatasetPlan): Readonly<Record<string, string>> {
  const kept = upkeep.value?.keepSnapshotsDays;
  return {
    'delta.enableDeletionVectors': 'false',
    'delta.targetFileSize': String(targetFileBytes.value),
    ...(kept === undefined
      ? {}
      : {
          'delta.deletedFileRetentionDuration': `interval ${kept} days`,
          'delta.logRetentionDuration': `interval ${kept} days`,
        }),
  };
}

/** What is in the files: of plain ones also how a writer through the table shall compress them. */
function filesOf(dataset: DatasetPlan) {
  const { tableFormat, format, codec } = dataset;
  if (tableFormat.value === 'delta') return { dataSourceFormat: 'DELTA', properties: deltaProperties(dataset) };
  const compression = CODECS[`${format.value} ${codec.value.name}`] ?? codec.value.name;
  return { dataSourceFormat: format.value.toUpperCase(), options: { compression } };
}

/** A table over the dataset's files. Those in folders need no registration: Databricks lists a plain table's folders. */
export function tableOf(zone: ZonePlan, dataset: DatasetPlan) {
  const { name, description, prefix, partition } = dataset;
  return {
    name,
    comment: description,
    tableType: 'EXTERNAL',
    ...filesOf(dataset),
    columns: allColumns(dataset).map((column) => ({ name: column.name, type: sqlType(column.type) })),
    partitions: partition.value.map((key) => key.name),
    // By the planned name, so that whoever reads the program sees which store it is; the table waits for the location.
    storageLocation: `abfss://${CONTAINER}@${zone.store.value}.dfs.core.windows.net/${prefix.value}`,
  };
}
