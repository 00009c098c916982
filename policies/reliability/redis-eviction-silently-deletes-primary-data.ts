import { holdsRecords, speaksRedis } from '../caches';
import { definePolicy } from '../define';

export const redisEvictionSilentlyDeletesPrimaryData = definePolicy({
  id: 'reliability/redis-eviction-silently-deletes-primary-data',
  summary: 'A store of record refuses writes before it throws data away.',
  why: 'With an allkeys policy any key goes when memory is full, and no client is told: a store of record loses data without an error.',
  fix: 'Set maxmemory-policy to noeviction, and an alarm on its memory.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.1'],
  sources: [{ url: 'https://redis.io/docs/latest/develop/reference/eviction/', asOf: '2026-08' }],
  on: 'Cache',
  options: {},
  messages: { evicts: 'keys of the store go when its memory is full' },
  check: (cache, context) => {
    const { need, report } = context;
    if (!speaksRedis(cache)) return;
    const policy = need(cache.eviction, 'what goes when memory is full');
    if (policy === undefined || !/^allkeys/i.test(policy) || !holdsRecords(cache, context)) return;
    report({ messageId: 'evicts', actual: policy, expected: 'noeviction' });
  },
});
