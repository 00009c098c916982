import { methodsBeside } from '../apis';
import { definePolicy } from '../define';

const CAN_BE_KEPT = ['GET', 'ANY'];

export const apiGatewayCacheProvisionedForUncacheableApi = definePolicy({
  id: 'cost/api-gateway-cache-provisioned-for-uncacheable-api',
  summary: 'A cache is rented only for an interface whose answers it keeps.',
  why: 'The cache of a stage is paid for by the hour, busy or idle, and keeps GET alone: an interface that writes pays for it and never hits it.',
  fix: 'Take CacheClusterEnabled (cache_cluster_enabled) out, although general security scanners ask for it; a CDN or the service keeps what is worth keeping.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.4'],
  sources: [
    { url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html', asOf: '2026-04' },
  ],
  on: 'ApiCache',
  options: {},
  messages: {
    off: 'the cache is paid for, and switched off for every method',
    'no-get': 'the cache is paid for, and none of the methods of the interface is a GET',
  },
  check: (cache, { all, need, report }) => {
    if (cache.service !== 'rest') return;
    if (need(cache.unused, 'whether anything is kept') === true)
      return report({ messageId: 'off', actual: 'caching off', expected: 'no cache, or methods that use it' });
    const verbs = methodsBeside(cache, all('Api'), all('ApiMethod')).map(({ verb }) => need(verb, 'the verb') ?? 'ANY');
    if (verbs.length === 0 || verbs.some((verb) => CAN_BE_KEPT.includes(verb))) return;
    report({ messageId: 'no-get', actual: [...new Set(verbs)].sort().join(', '), expected: 'no cache' });
  },
});
