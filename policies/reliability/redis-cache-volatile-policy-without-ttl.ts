import { speaksRedis } from '../caches';
import { definePolicy } from '../define';

export const redisCacheVolatilePolicyWithoutTtl = definePolicy({
  id: 'reliability/redis-cache-volatile-policy-without-ttl',
  summary: 'A full cache makes room by itself.',
  why: 'A volatile policy throws away only keys with an expiry: with none of them, and with noeviction, every write fails once memory is full.',
  fix: 'Write every key with an expiry, or set maxmemory-policy to allkeys-lru.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.1'],
  sources: [
    { url: 'https://redis.io/docs/latest/develop/reference/eviction/', asOf: '2026-08' },
    { url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html', asOf: null },
  ],
  on: 'Cache',
  options: {},
  messages: { full: 'writes fail once the memory of the cache is full' },
  check: (cache, { need, stated, report }) => {
    if (!speaksRedis(cache)) return;
    const policy = need(cache.eviction, 'what goes when memory is full') ?? '';
    if (/^allkeys/i.test(policy) || stated('role') !== 'cache') return;
    if (/^volatile/i.test(policy) && stated('keysExpire') === 'all') return;
    report({ messageId: 'full', actual: policy, expected: 'allkeys-lru, or an expiry on every key' });
  },
});
