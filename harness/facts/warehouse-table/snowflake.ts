import type { WarehouseTable } from '../facts';
import { columnsOf } from '../lake-table/columns';
import { mapKnown } from '../maybe';
import type { Row } from '../vocabulary';
import { lagSeconds } from './lag';

export const snowflakeRows: readonly Row<WarehouseTable>[] = [
  {
    types: ['snowflake_table', 'snowflake:index:Table'],
    read: (declared) => {
      const table = declared.withoutComputed('data_retention_time_in_days');
      return {
        system: 'snowflake',
        name: table.text('name'),
        database: table.link('schema'),
        columns: columnsOf(table, 'column', 'name', 'type'),
        clustering: table.texts('cluster_by') ?? [],
        timeTravelDays: mapKnown(table.number('data_retention_time_in_days'), (days) => (days < 0 ? undefined : days)),
      };
    },
  },
  {
    types: ['snowflake_dynamic_table', 'snowflake:index:DynamicTable'],
    read: (table) => ({
      system: 'snowflake',
      name: table.text('name'),
      database: table.link('schema'),
      query: table.spelling('query'),
      lagSeconds: mapKnown(table.text('target_lag.maximum_duration'), lagSeconds),
    }),
  },
];
