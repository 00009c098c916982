import { resolve } from '../../harness/facts/link';
import { limit } from '../../reference/limits';
import { matters } from '../databases';
import { definePolicy } from '../define';

const UNIT = limit('eh-t-tu-ingress');

export const eventhubPartitionsCannotChange = definePolicy({
  id: 'partitioning/eventhub-partitions-cannot-change',
  summary: 'An event hub has partitions for its readers.',
  why: 'In the Basic and Standard tiers the number of partitions can never be changed: readers beyond it stand idle, and a new hub is the only way out.',
  fix: 'Choose the number for the peak of the next two years, up to 32, when the hub is made.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub',
      asOf: '2026-08-22',
    },
  ],
  on: 'Stream',
  options: {
    least: { default: 2, unit: 'partitions', description: 'What even a small hub needs for a second reader.' },
  },
  messages: {
    few: 'it can never have more readers than these',
  },
  check: (stream, { workload, options, all, need, stated, report }) => {
    if (stream.service !== 'event-hubs') return;
    const partitions = need(stream.partitions, 'the number of partitions');
    if (partitions === undefined || !matters(stream, { workload })) return;
    const namespace = all('StreamCluster').find((one) => resolve(stream.cluster, [one]) === one.address);
    const tier = namespace === undefined ? undefined : need(namespace.tier, 'the tier of its namespace');
    if (tier === 'premium' || tier === 'dedicated') return;
    // Whoever has less than the least has it by default or by an example, whatever the peak.
    const wanted =
      partitions < options.least ? options.least : Math.ceil(stated('peakBytesPerSecond') / (UNIT.value * 1e6));
    if (partitions >= wanted) return;
    report({ messageId: 'few', actual: String(partitions), expected: `at least ${wanted} partitions` });
  },
});
