import { isUnknown } from '../../read/graph';
import type { Attribute, LakeTable, PartitionKey, TableColumn } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { labels } from '../tags';
import type { Row } from '../vocabulary';
import { columnsOf } from './columns';
import { compressionIn } from './compression';
import { formatOf, tableFormatOf } from './format';
import { grainOf } from './grain';
import { baseOf, locationOf } from './location';
import { taggedColumns } from './policy-tags';

/** One of them says where the files are; a table of BigQuery's own storage, which has none, is no table of a lake. */
const FILES = ['external_data_configuration', 'biglake_configuration', 'external_catalog_table_options'];
const DESCRIPTOR = 'external_catalog_table_options.storage_descriptor';
const HIVE = 'external_data_configuration.hive_partitioning_options';

/** `gs://b/p/{ordered_at_day:DATE}/{county:STRING}`: the keys and their types, as the prefix declares them. */
function keysInPrefix(prefix: string): readonly PartitionKey[] {
  return [...prefix.matchAll(/\{([^:}]+):([^}]+)\}/g)].map(([, name = '', type = '']) => {
    const grain = grainOf(name, type);
    return { name, type, ...(grain === undefined ? {} : { grain }) };
  });
}

function partitions(table: Props): Attribute<readonly PartitionKey[]> {
  if (!table.isFilled(HIVE)) return [];
  const prefix = locationOf(table.link(`${HIVE}.source_uri_prefix`));
  if (isUnknown(prefix)) return prefix;
  const keys = keysInPrefix(prefix ?? '');
  return keys.length > 0 ? keys : { unknown: 'BigQuery finds the keys in the names of the files' };
}

function columns(table: Props): Attribute<readonly TableColumn[]> {
  const schema = table.json('schema');
  return schema === undefined || isUnknown(schema) ? schema : columnsOf(schema, '', 'name', 'type');
}

function format(table: Props): Attribute<string> {
  const declared =
    table.text('external_data_configuration.source_format') ?? table.text('biglake_configuration.file_format');
  const inputFormat = table.text(`${DESCRIPTOR}.input_format`);
  if (declared === undefined) return typeof inputFormat === 'string' ? formatOf(undefined, inputFormat) : inputFormat;
  return typeof declared === 'string' ? declared.toLowerCase() : declared;
}

function compression(table: Props): Attribute<string> {
  const declared = table.text('external_data_configuration.compression');
  const properties = table.textsByKey('external_catalog_table_options.parameters');
  return mapKnown(declared, (name) => name.toLowerCase()) ?? mapKnown(properties, compressionIn);
}

function tableFormat(table: Props): LakeTable['tableFormat'] {
  const words = [table.text('biglake_configuration.table_format'), format(table)];
  return words.find(isUnknown) ?? tableFormatOf(...words.filter((word) => typeof word === 'string'));
}

export const bigQueryRows: readonly Row<LakeTable>[] = [
  {
    types: ['google_bigquery_table', 'gcp:bigquery:Table'],
    read: (declared) => {
      const table = declared.withoutComputed('schema', ...FILES);
      if (!FILES.some((block) => table.isFilled(block))) return undefined;
      const place =
        table.link(`${HIVE}.source_uri_prefix`) ??
        table.link('external_data_configuration.source_uris') ??
        table.link('biglake_configuration.storage_uri') ??
        table.link(`${DESCRIPTOR}.location_uri`);
      return {
        name: table.text('table_id'),
        database: table.textThrough('dataset_id', 'dataset_id'),
        columns: columns(table),
        columnProtected: taggedColumns(table),
        partitions: partitions(table),
        projected: false,
        format: format(table),
        tableFormat: tableFormat(table),
        compression: compression(table),
        serde: table.text(`${DESCRIPTOR}.serde_info.serialization_library`),
        properties: table.textsByKey('external_catalog_table_options.parameters'),
        location: baseOf(locationOf(place)),
        store: place,
        partitionFilterRequired:
          table.boolean(`${HIVE}.require_partition_filter`) ?? table.boolean('require_partition_filter'),
        view: false,
        tags: labels(table),
      };
    },
  },
];
