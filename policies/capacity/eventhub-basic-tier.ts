import { matters } from '../databases';
import { definePolicy } from '../define';

export const eventhubBasicTier = definePolicy({
  id: 'capacity/eventhub-basic-tier',
  summary: 'A namespace in production is above the Basic tier.',
  why: 'Basic keeps events for a day, knows one consumer group and no capture: the second application, or the first long outage, needs another namespace.',
  fix: 'Choose Standard or Premium.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [
    {
      url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/event-hubs/includes/event-hubs-tier-limits.md',
      asOf: '2022-01',
    },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    basic: 'the tier keeps events for a day, for one group of readers',
  },
  check: (cluster, { workload, need, report }) => {
    if (need(cluster.tier, 'its tier') !== 'basic' || cluster.service !== 'event-hubs') return;
    if (!matters(cluster, { workload })) return;
    report({ messageId: 'basic', actual: 'Basic', expected: 'Standard or Premium' });
  },
});
