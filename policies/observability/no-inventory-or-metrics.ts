import { keptBytes } from '../../plan/forecast';
import { bytes } from '../../plan/words';
import { definePolicy } from '../define';

export const noInventoryOrMetrics = definePolicy({
  id: 'observability/no-inventory-or-metrics',
  summary: 'What a large store holds, and what is asked of it, is counted.',
  why: 'In a store with many millions of objects nobody can list what is there: which prefix grows, where small files pile up and who causes the requests is found out from the bill.',
  fix: 'Add an inventory (InventoryConfigurations) that lists sizes and classes, or request metrics (MetricsConfigurations).',
  severity: 'info',
  capability: 'lake',
  topics: ['L1.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-configurations.html', asOf: null },
  ],
  on: 'ObjectStore',
  options: {
    from: {
      default: 10e12,
      unit: 'bytes',
      description: 'From which forecast size on a store counts as large; no provider names one.',
    },
  },
  messages: { neither: 'the store has neither an inventory nor request metrics' },
  check: (store, { workload, options, need, report }) => {
    if (workload === undefined) return;
    const size = workload.datasets.reduce((sum, dataset) => sum + keptBytes(dataset, workload.horizonDays), 0);
    // Providers that always count requests leave the metrics absent.
    if (size < options.from || need(store.requestMetrics, 'whether requests are counted') !== false) return;
    if (need(store.inventory, 'whether there is an inventory') === true) return;
    report({
      messageId: 'neither',
      actual: `neither, for ${bytes(size)}`,
      expected: 'an inventory or request metrics',
    });
  },
});
