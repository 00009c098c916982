import type { WarehouseDatabase } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { bigQueryRows } from './big-query';
import { snowflakeRows } from './snowflake';

export const warehouseDatabase: Vocabulary<WarehouseDatabase> = {
  rows: [...bigQueryRows, ...snowflakeRows],
  fact: (base, attributes) => ({ kind: 'WarehouseDatabase', ...base, ...attributes }),
};
