import type { Warehouse } from '../facts';
import { mapKnown } from '../maybe';
import type { Row } from '../vocabulary';

/** Of the provider: https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/sql_endpoint */
const DEFAULT_STOP_MINUTES = 120;

export const databricksRows: readonly Row<Warehouse>[] = [
  {
    types: ['databricks_sql_endpoint', 'databricks:index:SqlEndpoint'],
    read: (warehouse) => ({
      system: 'databricks',
      name: warehouse.text('name'),
      nodeType: warehouse.text('cluster_size'),
      minClusters: warehouse.positive('min_num_clusters') ?? 1,
      maxClusters: warehouse.positive('max_num_clusters') ?? 1,
      autoSuspendSeconds: mapKnown(warehouse.number('auto_stop_mins') ?? DEFAULT_STOP_MINUTES, (all) => all * 60),
      autoSuspendDefault: !warehouse.has('auto_stop_mins'),
    }),
  },
];
