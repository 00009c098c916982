import { definePolicy } from '../define';

export const clusterDefaultIdentity = definePolicy({
  id: 'security/cluster-default-identity',
  summary: 'Machines of a cluster act under an identity of their own.',
  why: 'The default identity of Compute Engine is shared by all machines of a project, and often may edit everything in it: so may each job on the cluster.',
  fix: 'Name a service account in gce_cluster_config.service_account (serviceAccount) that may do what the jobs do, and no more.',
  severity: 'info',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    {
      url: 'https://docs.cloud.google.com/dataproc/docs/concepts/configuring-clusters/service-accounts',
      asOf: '2026-08',
    },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { shared: 'the machines act under the identity that the whole project shares' },
  check: (cluster, { need, report }) => {
    if (need(cluster.ownIdentity, 'its service account') !== false) return;
    report({ messageId: 'shared', actual: 'the default service account', expected: 'a service account of its own' });
  },
});
