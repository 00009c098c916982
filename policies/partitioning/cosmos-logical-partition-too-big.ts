import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const BYTES_A_GB = 1e9;

export const cosmosLogicalPartitionTooBig = definePolicy({
  id: 'partitioning/cosmos-logical-partition-too-big',
  summary: 'No key of a container comes to 20 GB.',
  why: 'All items of one key value share 20 GB: a tenant or a day as key stops taking writes when it is full.',
  fix: 'Choose a finer or a hierarchical partition key.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.6'],
  sources: [{ url: 'https://learn.microsoft.com/azure/cosmos-db/concepts-limits', asOf: '2024' }],
  on: 'KeyValueTable',
  options: {},
  messages: { 'too-big': 'the busiest key will hold more than one key may' },
  check: (table, { stated, report }) => {
    if (table.engine !== 'cosmos') return;
    const most = limit('cosmos-logical-partition').value;
    const largest = stated('largestKeyBytes') / BYTES_A_GB;
    if (largest > most) report({ messageId: 'too-big', actual: `${largest} GB`, expected: `at most ${most} GB` });
  },
});
