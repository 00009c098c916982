import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const UNIT = limit('eh-t-tu-ingress');
const MOST = limit('eh-t-tu-max');
/** A unit takes so many events for each MB: the same row. */
const EVENTS_OF_MB = 1000;

export const eventhubThroughputBelowPeak = definePolicy({
  id: 'capacity/eventhub-throughput-below-peak',
  summary: 'A namespace has units for its peak.',
  why: 'A unit takes 1 MB or 1,000 events a second: above that senders are told that the server is busy, and what they do not retry is lost.',
  fix: 'Raise the capacity, or let it inflate up to the peak; above 40 units choose Premium.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [
    {
      url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/event-hubs/includes/event-hubs-tier-limits.md',
      asOf: null,
    },
    { url: 'https://learn.microsoft.com/azure/event-hubs/event-hubs-auto-inflate', asOf: '2022-06' },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    few: 'senders are turned away at the peak',
  },
  check: (cluster, { workload, need, stated, report }) => {
    if (cluster.service !== 'event-hubs') return;
    const tier = need(cluster.tier, 'its tier');
    if (tier !== undefined && tier !== 'basic' && tier !== 'standard') return;
    const units = Math.max(need(cluster.units, 'its units') ?? 1, need(cluster.unitsAtMost, 'its growth') ?? 0);
    const peak = stated('peakBytesPerSecond');
    const events = workload?.stated?.peakRecordsPerSecond ?? 0;
    const wanted = Math.ceil(Math.max(peak / (UNIT.value * 1e6), events / (UNIT.value * EVENTS_OF_MB)));
    if (units >= wanted) return;
    report({
      messageId: 'few',
      actual: `${units} units`,
      expected: wanted > MOST.value ? 'the Premium tier' : `at least ${wanted} units`,
    });
  },
});
