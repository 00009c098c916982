import { definePolicy } from '../define';

export const feastRedisGrowsWithoutExpiry = definePolicy({
  id: 'lifecycle/feast-redis-grows-without-expiry',
  summary: 'Entities that nothing is written for leave the online store.',
  why: 'Every entity that was ever seen stays in memory, which is paid for, and is served as it was when its job stopped: the ttl of a view does not filter what Redis answers.',
  fix: 'Set key_ttl_seconds of the online store above the interval of the slowest view, and alarm on the age of the last materialisation.',
  severity: 'warning',
  capability: 'features',
  topics: ['L9.2', 'L9.6'],
  sources: [{ url: 'https://docs.feast.dev/reference/online-stores/redis', asOf: '2026-08' }],
  on: 'FeatureRepo',
  options: {},
  messages: { never: 'no entity ever leaves the online store' },
  check: ({ onlineStore, keyTtlSeconds, registryCacheSeconds }, { need, report }) => {
    // Feast's operator keeps these settings in a secret.
    if (registryCacheSeconds === undefined || need(onlineStore, 'the online store')?.toLowerCase() !== 'redis') return;
    if (need(keyTtlSeconds, 'key_ttl_seconds') === undefined)
      report({ messageId: 'never', actual: 'no key_ttl_seconds', expected: 'key_ttl_seconds' });
  },
});
