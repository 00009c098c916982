import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, NumberRanges, TableColumn, TimePartitions, WarehouseTable } from '../facts';
import { columnsOf } from '../lake-table/columns';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { labels } from '../tags';
import type { Row } from '../vocabulary';
import { MILLISECONDS_OF_DAY } from '../warehouse-database/big-query';

/** With one of them it is no table that BigQuery stores itself. */
const OTHERS = [
  ...['view', 'external_data_configuration', 'biglake_configuration'],
  ...['external_catalog_table_options', 'table_replication_info'],
];

function columns(table: Props): Attribute<readonly TableColumn[]> {
  const schema = table.json('schema');
  return schema === undefined || isUnknown(schema) ? schema : columnsOf(schema, '', 'name', 'type');
}

function grainOf(type: string): TimePartitions['grain'] {
  const grains = { HOUR: 'hour', DAY: 'day', MONTH: 'month', YEAR: 'year' } as const;
  return Object.entries(grains).find(([name]) => name === type.toUpperCase())?.[1];
}

function timePartitions(table: Props): Attribute<TimePartitions> {
  return mapKnown(table.block('time_partitioning'), (block) => ({
    column: block.text('field'),
    grain: mapKnown(block.text('type') ?? 'DAY', grainOf),
    expiryDays: mapKnown(
      block.withoutComputed('expiration_ms').positive('expiration_ms'),
      (ms) => ms / MILLISECONDS_OF_DAY,
    ),
  }));
}

function ranges(table: Props): Attribute<NumberRanges> {
  return mapKnown(table.block('range_partitioning.range'), (range) => ({
    start: range.number('start'),
    end: range.number('end'),
    interval: range.number('interval'),
  }));
}

/** Unless told otherwise BigQuery refreshes a materialized view by itself. */
function computed(table: Props): Pick<Attributes<WarehouseTable>, 'query' | 'refreshes'> {
  return table.isFilled('materialized_view')
    ? {
        query: table.spelling('materialized_view.query'),
        refreshes: table.boolean('materialized_view.enable_refresh') ?? true,
      }
    : {};
}

function tableOf(table: Props): Attributes<WarehouseTable> {
  return {
    system: 'bigquery',
    name: table.text('table_id'),
    database: table.link('dataset_id'),
    tags: labels(table),
    columns: columns(table),
    timePartitions: timePartitions(table),
    ranges: ranges(table),
    clustering: table.texts('clustering') ?? [],
    partitionFilterRequired:
      table.boolean('require_partition_filter') ?? table.boolean('time_partitioning.require_partition_filter') ?? false,
    deletionProtected: table.boolean('deletion_protection') ?? true,
    ends: table.withoutComputed('expiration_time').isFilled('expiration_time'),
    ...computed(table),
  };
}

export const bigQueryRows: readonly Row<WarehouseTable>[] = [
  {
    types: ['google_bigquery_table', 'gcp:bigquery:Table'],
    read: (declared) => {
      const table = declared.withoutComputed('schema', 'materialized_view', ...OTHERS);
      return OTHERS.some((block) => table.isFilled(block)) ? undefined : tableOf(table);
    },
  },
];
