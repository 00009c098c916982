import { SqlEndpoint } from '@pulumi/databricks/sqlEndpoint';
import { SqlGlobalConfig } from '@pulumi/databricks/sqlGlobalConfig';
import type * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import { type TargetPlan, tagsOf } from '../../plan/platform-plan';

/** A choice: people think between two questions, and a start takes some minutes. */
const STOPS_AFTER_MINUTES = 10;
/** A choice: a query that reads a few partitions ends long before, and one that reads the whole lake does not. */
const STATEMENT_SECONDS = 15 * 60;

/**
 * What SQL runs on: two machines of our own network, which are paid while they are up and stop by themselves. Databricks
 * limits no query's bytes, so that time is what stops one that has left out its filter.
 */
export function createWarehouse(plan: TargetPlan, parent: pulumi.Resource): SqlEndpoint {
  new SqlGlobalConfig(
    'queries',
    {
      securityPolicy: 'DATA_ACCESS_CONTROL',
      sqlConfigParams: { STATEMENT_TIMEOUT: String(STATEMENT_SECONDS) },
    },
    { parent },
  );
  const tags = Object.entries(tagsOf(plan, 'none'));
  return new SqlEndpoint(
    'queries',
    {
      name: resourceName(plan, 'lake'),
      clusterSize: '2X-Small',
      minNumClusters: 1,
      maxNumClusters: 1,
      autoStopMins: STOPS_AFTER_MINUTES,
      warehouseType: 'CLASSIC',
      // Serverless machines stand in Databricks' network, from which no store of ours can be reached.
      enableServerlessCompute: false,
      spotInstancePolicy: 'COST_OPTIMIZED',
      tags: { customTags: tags.map(([key, value]) => ({ key, value })) },
    },
    { parent },
  );
}
