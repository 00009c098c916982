import { definePolicy } from '../define';

export const streamClusterNetworkOpen = definePolicy({
  id: 'security/stream-cluster-network-open',
  summary: 'A cluster of streams answers only to known networks.',
  why: 'Brokers that answer to the whole internet are one leaked password away from being read, and are tried all day.',
  fix: 'Leave public access off and use private endpoints or peering; for Event Hubs set public_network_access_enabled to false or the default action of its rules to Deny.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html', asOf: '2023-06' },
    { url: 'https://learn.microsoft.com/azure/event-hubs/network-security', asOf: null },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    open: 'it answers to every network',
  },
  check: (cluster, { need, report }) => {
    if (need(cluster.networkOpen, 'to which networks it answers') !== true) return;
    report({ messageId: 'open', actual: 'every network', expected: 'named networks or private endpoints' });
  },
});
