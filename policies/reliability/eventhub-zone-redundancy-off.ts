import { matters } from '../databases';
import { definePolicy } from '../define';

export const eventhubZoneRedundancyOff = definePolicy({
  id: 'reliability/eventhub-zone-redundancy-off',
  summary: 'A namespace stands in more than one zone.',
  why: 'A namespace in one zone is gone for as long as the zone is.',
  fix: 'Leave zone redundancy on (zoneRedundant, zone_redundant); it is set when the namespace is made.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [{ url: 'https://learn.microsoft.com/azure/reliability/reliability-event-hubs', asOf: null }],
  on: 'StreamCluster',
  options: {},
  messages: {
    one: 'the namespace stands and falls with one zone',
  },
  check: (cluster, { workload, need, report }) => {
    if (cluster.service !== 'event-hubs' || !matters(cluster, { workload })) return;
    if (need(cluster.zones, 'its zones') !== 1) return;
    report({ messageId: 'one', actual: 'one zone', expected: 'zone redundancy' });
  },
});
