import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const BYTES_A_GB = 1e9;

export const redisWorkingSetAboveUsableMemory = definePolicy({
  id: 'capacity/redis-working-set-above-usable-memory',
  summary: 'What a cache holds fits into the memory that backups and failover leave.',
  why: 'A quarter of the memory is held back for backups and failover: planned to the last byte, the cache evicts what is needed, or swaps.',
  fix: 'Size for the working set divided by 0.75, then add shards.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/redis-memory-management.html', asOf: '2025' },
  ],
  on: 'Cache',
  options: {},
  messages: { above: 'the working set is bigger than the memory that can be used' },
  check: (cache, { need, stated, report }) => {
    const memory = need(cache.memoryBytes, 'its memory');
    // Of AWS's and Azure's machines the memory is not on file here.
    if (memory === undefined) return;
    const held = stated('storedBytes');
    const usable = memory * (1 - limit('elasticache-reserved').value / 100);
    if (held <= usable) return;
    const [has, fits] = [held, usable].map((bytes) => `${(bytes / BYTES_A_GB).toFixed(1)} GB`);
    report({ messageId: 'above', actual: has ?? '', expected: `at most ${fits}` });
  },
});
