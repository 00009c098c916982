import { PolicyTester } from '../../../harness/testing/policy-tester';
import { multiClusterWarehouseAlwaysMaximized } from '../../../policies/cost/multi-cluster-warehouse-always-maximized';
import { found, told } from '../../fixtures/warehouses';

const FOUND = { messageId: 'maximized', actual: '3 of 3 clusters at each start', expected: '1 cluster at each start' };

PolicyTester.run(
  multiClusterWarehouseAlwaysMaximized,
  {
    passing: [
      ...told('warehouse', 'clusters are added', { min_cluster_count: 1, max_cluster_count: 3 }),
      ...told('warehouse', 'one cluster', { name: 'WH' }),
      ...told('sqlEndpoint', 'clusters are added in Databricks', { min_num_clusters: 1, max_num_clusters: 3 }),
    ],
    failing: [
      ...found('warehouse', 'all at once', { min_cluster_count: 3, max_cluster_count: 3 }, FOUND),
      ...found('sqlEndpoint', 'all at once in Databricks', { min_num_clusters: 3, max_num_clusters: 3 }, FOUND),
    ],
  },
  { describe, it },
);
