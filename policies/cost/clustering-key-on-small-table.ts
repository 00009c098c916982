import { bytes } from '../../plan/words';
import { definePolicy } from '../define';
import { storedBytes } from '../warehouse-tables';

export const clusteringKeyOnSmallTable = definePolicy({
  id: 'cost/clustering-key-on-small-table',
  summary: 'Only tables of terabytes have a clustering key.',
  why: 'On a smaller table the micro-partitions prune well enough by themselves, and automatic clustering bills credits at each change for nothing.',
  fix: 'Take cluster_by away, and load in the order of the column that queries filter by.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.1', 'L7.6'],
  sources: [
    { url: 'https://docs.snowflake.com/en/user-guide/tables-micro-partitions', asOf: null },
    { url: 'https://docs.snowflake.com/en/user-guide/tables-clustering-keys', asOf: null },
  ],
  on: 'WarehouseTable',
  options: {
    // Snowflake says "multiple terabytes" and names no number.
    smallest: { default: 1e12, unit: 'bytes', description: 'From so many bytes on, a clustering key may pay.' },
  },
  messages: { small: 'a table of {{bytes}} has a clustering key' },
  check: ({ system, clustering }, { workload, options, need, report, cannotTell }) => {
    if (system !== 'snowflake' || (need(clustering, 'the clustering key') ?? []).length === 0) return;
    const held = storedBytes(workload) ?? cannotTell('how much it holds is stated nowhere; `storedBytes` would decide');
    if (held < options.smallest)
      report({
        messageId: 'small',
        data: { bytes: bytes(held) },
        actual: bytes(held),
        expected: `${bytes(options.smallest)} or more, or no key`,
      });
  },
});
