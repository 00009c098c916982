import { definePolicy } from '../define';

export const clusterPublicAddresses = definePolicy({
  id: 'security/cluster-public-addresses',
  summary: 'Machines of a cluster have no addresses on the internet.',
  why: 'A machine with a public address is scanned within minutes, and the web pages of Spark and YARN on it ask nobody for a password.',
  fix: 'Set internal_ip_only (internalIpOnly) to true, and let a NAT or private access do the rest.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    { url: 'https://docs.cloud.google.com/dataproc/docs/concepts/configuring-clusters/network', asOf: '2026-08' },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { public: 'each machine has a public address' },
  check: (cluster, { need, report }) => {
    if (need(cluster.publicAddresses, 'whether its machines have public addresses') !== true) return;
    report({ messageId: 'public', actual: 'public addresses', expected: 'internal addresses only' });
  },
});
