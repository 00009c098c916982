import { definePolicy } from '../define';

export const databricksClusterWithoutIsolation = definePolicy({
  id: 'security/databricks-cluster-without-isolation',
  summary: 'Users of a cluster of Databricks see only what is theirs.',
  why: 'Without an access mode everybody on the cluster acts with its rights: the grants of Unity Catalog do not hold there, and one user reads the files of another.',
  fix: 'Set data_security_mode to USER_ISOLATION or SINGLE_USER.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    { url: 'https://docs.databricks.com/compute/configure.html', asOf: null },
    {
      url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster',
      asOf: '2026-08',
    },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { shared: 'everybody on the cluster acts with its rights' },
  check: (cluster, { need, report }) => {
    if (need(cluster.isolated, 'its access mode') !== false) return;
    report({ messageId: 'shared', actual: 'no isolation', expected: 'USER_ISOLATION or SINGLE_USER' });
  },
});
