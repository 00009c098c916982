import { definePolicy } from '../define';

export const clusterNotEncrypted = definePolicy({
  id: 'security/cluster-not-encrypted',
  summary: 'What lies on the disks of an EMR cluster, and moves between its machines, is encrypted.',
  why: 'Shuffles and caches hold the same rows as the lake: without a security configuration they lie and travel in the clear.',
  fix: 'Name a security configuration with EnableAtRestEncryption and EnableInTransitEncryption (SecurityConfiguration, security_configuration, securityConfiguration).',
  severity: 'info',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html', asOf: null },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { plain: 'disks and traffic of the cluster are not encrypted' },
  check: (cluster, { need, report }) => {
    if (cluster.service !== 'emr') return;
    if (need(cluster.ownDisksEncrypted, 'what its security configuration says') !== false) return;
    report({ messageId: 'plain', actual: 'no encryption', expected: 'a security configuration with encryption' });
  },
});
