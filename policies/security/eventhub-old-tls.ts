import { definePolicy } from '../define';

export const eventhubOldTls = definePolicy({
  id: 'security/eventhub-old-tls',
  summary: 'Clients speak a version of TLS that holds.',
  why: 'TLS 1.0 and 1.1 can be broken, and auditors no longer let them through.',
  fix: 'Set minimum_tls_version (minimumTlsVersion) to 1.2.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [
    {
      url: 'https://learn.microsoft.com/azure/event-hubs/transport-layer-security-enforce-minimum-version',
      asOf: null,
    },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    old: 'clients may speak a version of TLS that can be broken',
  },
  check: (cluster, { need, report }) => {
    const version = need(cluster.minimumTls, 'the least version of TLS');
    if (version === undefined || !/^1\.[01]$/.test(version)) return;
    report({ messageId: 'old', actual: `TLS ${version}`, expected: 'TLS 1.2' });
  },
});
