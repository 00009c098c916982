import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

export const bigtableHddForLowLatencyReads = definePolicy({
  id: 'capacity/bigtable-hdd-for-low-latency-reads',
  summary: 'What is looked up row by row is on SSD.',
  why: 'A node with HDD serves about 500 random reads a second where SSD serves 10,000, and the type of a cluster cannot be changed.',
  fix: 'Use storage_type = "SSD" for serving; keep HDD for cold data that is scanned.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.6'],
  sources: [
    {
      url: 'https://oneuptime.com/blog/post/2026-02-17-how-to-size-a-cloud-bigtable-cluster-for-your-production-workload/view',
      asOf: '2026-02',
    },
  ],
  on: 'Database',
  options: {},
  messages: { hdd: 'nodes with HDD are asked for more reads than they serve' },
  check: (database, { need, stated, each, report }) => {
    if (database.engine !== 'bigtable') return;
    each(need(database.nodeGroups, 'its clusters') ?? [], (group) => {
      if (need(group.storage, 'the type of its storage') !== 'HDD') return;
      const nodes = need(group.mostNodes ?? group.nodes, 'its nodes') ?? 1;
      const served = nodes * limit('bigtable-hdd-rps').value;
      const peak = stated('peakReadsPerSecond');
      if (peak > served)
        report({ messageId: 'hdd', actual: `${peak} reads/s`, expected: `at most ${served} reads/s, or SSD` });
    });
  },
});
