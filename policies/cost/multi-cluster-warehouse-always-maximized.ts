import { definePolicy } from '../define';

export const multiClusterWarehouseAlwaysMaximized = definePolicy({
  id: 'cost/multi-cluster-warehouse-always-maximized',
  summary: 'A warehouse of several clusters starts with one and adds the others when queries wait.',
  why: 'With as many clusters at the least as at the most, each start brings all of them up, and all are billed from the first query on.',
  fix: 'Set min_cluster_count (min_num_clusters) to 1 and leave it to the warehouse to add clusters.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [{ url: 'https://docs.snowflake.com/en/user-guide/warehouses-multicluster', asOf: null }],
  on: 'Warehouse',
  options: {},
  messages: { maximized: 'all {{clusters}} clusters start together' },
  check: ({ minClusters, maxClusters }, { need, report }) => {
    const least = need(minClusters, 'how many clusters it starts with') ?? 1;
    const most = need(maxClusters, 'how many clusters it may have') ?? 1;
    if (least <= 1 || least < most) return;
    report({
      messageId: 'maximized',
      data: { clusters: least },
      actual: `${least} of ${most} clusters at each start`,
      expected: '1 cluster at each start',
    });
  },
});
