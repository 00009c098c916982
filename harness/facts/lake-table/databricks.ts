import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, LakeTable, PartitionKey, TableColumn } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';
import { columnsOf } from './columns';
import { tableFormatOf } from './format';
import { grainOf } from './grain';
import { locationOf } from './location';

function keyOf(name: string, columns: readonly TableColumn[]): PartitionKey {
  const type = columns.find((column) => column.name === name)?.type;
  const grain = grainOf(name, typeof type === 'string' ? type : undefined);
  return { name, type, ...(grain === undefined ? {} : { grain }) };
}

/** Databricks lists the columns that folders are named by among the others. */
function layout(table: Props): Pick<Attributes<LakeTable>, 'columns' | 'partitions'> {
  const all = columnsOf(table, 'column', 'name', 'type') ?? [];
  const keys = table.texts('partitions') ?? [];
  if (isUnknown(all) || isUnknown(keys)) return { columns: all, partitions: isUnknown(keys) ? keys : all };
  return {
    columns: all.filter(({ name }) => !keys.includes(name)),
    partitions: keys.map((name) => keyOf(name, all)),
  };
}

/** What lies below a Delta table is Parquet. */
function formats(table: Props): Pick<Attributes<LakeTable>, 'format' | 'tableFormat'> {
  const declared: Attribute<string> = table.text('data_source_format') ?? 'delta';
  return {
    format: mapKnown(declared, (word) => (/^delta/i.test(word) ? 'parquet' : word.toLowerCase())),
    tableFormat: mapKnown(declared, (word) => tableFormatOf(word)),
  };
}

export const databricksRows: readonly Row<LakeTable>[] = [
  {
    types: ['databricks_sql_table', 'databricks:index:SqlTable'],
    read: (table) => {
      // A view has no files, and those of a managed table are kept by Databricks in a place of its own.
      if (table.is('table_type', 'EXTERNAL') !== true) return undefined;
      const options = table.textsByKey('options');
      const place = table.link('storage_location');
      return {
        name: table.text('name'),
        database: table.textThrough('schema_name', 'name'),
        ...layout(table),
        projected: false,
        ...formats(table),
        compression: mapKnown(options, ({ compression }) => compression),
        properties: table.textsByKey('properties'),
        location: locationOf(place),
        store: place,
        view: false,
      };
    },
  },
];
