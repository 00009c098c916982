import type { Warehouse } from '../facts';
import type { Row } from '../vocabulary';

/** The provider prints -1 for what nobody set. */
const UNSET = -1;

/** Of CREATE WAREHOUSE: https://docs.snowflake.com/en/sql-reference/sql/create-warehouse */
const DEFAULT_SUSPEND_SECONDS = 600;

export const snowflakeRows: readonly Row<Warehouse>[] = [
  {
    types: ['snowflake_warehouse', 'snowflake:index:Warehouse'],
    read: (declared) => {
      const warehouse = declared.withoutComputed('auto_suspend', 'statement_timeout_in_seconds');
      const written = warehouse.number('auto_suspend');
      const isDefault = written === undefined || written === UNSET;
      return {
        system: 'snowflake',
        name: warehouse.text('name'),
        nodeType: warehouse.text('warehouse_size'),
        minClusters: warehouse.positive('min_cluster_count') ?? 1,
        maxClusters: warehouse.positive('max_cluster_count') ?? 1,
        autoSuspendSeconds: isDefault ? DEFAULT_SUSPEND_SECONDS : written,
        autoSuspendDefault: isDefault,
        autoResume: warehouse.boolean('auto_resume') ?? true,
        monitor: warehouse.link('resource_monitor'),
        statementTimeoutSeconds: warehouse.number('statement_timeout_in_seconds'),
      };
    },
  },
];
