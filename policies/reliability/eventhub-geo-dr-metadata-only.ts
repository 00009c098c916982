import { resolve } from '../../harness/facts/link';
import { definePolicy } from '../define';

export const eventhubGeoDrMetadataOnly = definePolicy({
  id: 'reliability/eventhub-geo-dr-metadata-only',
  summary: 'What is to survive a region is copied with its data.',
  why: 'The pairing of geo-disaster recovery copies names and settings only: after a failover every hub is empty, and readers start over.',
  fix: 'Use geo-replication, write to both regions, or capture events to a store that is copied.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [{ url: 'https://learn.microsoft.com/azure/event-hubs/event-hubs-geo-dr', asOf: '2018-12' }],
  on: 'StreamCluster',
  options: {},
  messages: {
    empty: 'after a failover its hubs are empty',
  },
  check: (cluster, { workload, all, need, report }) => {
    if (need(cluster.pairedWithoutData, 'whether it is paired') !== true) return;
    if (workload?.stated?.completeness === 'some-may-be-lost') return;
    const hubs = all('Stream').filter(({ cluster: link }) => resolve(link, [cluster]) === cluster.address);
    const captured = all('DeliveryStream').filter(({ service }) => service === 'event-hubs-capture');
    const names = new Set(captured.map(({ address }) => address));
    if (hubs.length > 0 && hubs.every(({ address }) => names.has(address))) return;
    report({ messageId: 'empty', actual: 'paired without data', expected: 'geo-replication, or capture of each hub' });
  },
});
