import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const BYTES_A_TB = 1e12;

export const bigtableAutoscalingMaxBelowNeed = definePolicy({
  id: 'capacity/bigtable-autoscaling-max-below-need',
  summary: 'A Bigtable cluster may have the nodes that its load needs.',
  why: 'A node with SSD serves about 10,000 rows a second and holds 5 TB: when the most that autoscaling may reach is less, latency grows and writes fail.',
  fix: 'Raise max_nodes (num_nodes) to the larger of the two needs.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.6'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigtable_instance',
      asOf: '2026-08',
    },
    {
      url: 'https://oneuptime.com/blog/post/2026-02-17-how-to-size-a-cloud-bigtable-cluster-for-your-production-workload/view',
      asOf: '2026-02',
    },
  ],
  on: 'Database',
  options: {},
  messages: { few: 'the cluster cannot reach the nodes that its load or its data needs' },
  check: (database, { workload, need, stated, each, report }) => {
    if (database.engine !== 'bigtable') return;
    each(need(database.nodeGroups, 'its clusters') ?? [], (group) => {
      const nodes = need(group.mostNodes ?? group.nodes, 'its nodes');
      if (nodes === undefined || need(group.storage, 'the type of its storage') !== 'SSD') return;
      const { peakReadsPerSecond = 0, storedBytes = 0 } = workload?.stated ?? {};
      const rows = peakReadsPerSecond + stated('peakWritesPerSecond');
      const needed = Math.max(
        Math.ceil(rows / limit('bigtable-ssd-rps').value),
        Math.ceil(storedBytes / (limit('bigtable-ssd-tb').value * BYTES_A_TB)),
      );
      if (needed > nodes) report({ messageId: 'few', actual: `${nodes} nodes`, expected: `at least ${needed} nodes` });
    });
  },
});
