import type { WarehouseTable } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { bigQueryRows } from './big-query';
import { snowflakeRows } from './snowflake';

export const warehouseTable: Vocabulary<WarehouseTable> = {
  rows: [...bigQueryRows, ...snowflakeRows],
  fact: (base, attributes) => ({ kind: 'WarehouseTable', ...base, ...attributes }),
};
