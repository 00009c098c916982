import { apiOf } from '../apis';
import { definePolicy } from '../define';

/** Parameters that tell one caller from another. */
const CALLER = /authori[sz]ation|tenant|customer|user|account|caller|identity|subject|\bsub\b|organi[sz]ation/i;

export const restCacheKeyWithoutCaller = definePolicy({
  id: 'security/rest-cache-key-without-caller',
  summary: 'What a stage keeps for one caller is not given to another.',
  why: 'The key of a kept answer holds only the parameters that are listed: the rows of whoever asked first go to everyone for five minutes.',
  fix: 'List method.request.header.Authorization or the tenant among CacheKeyParameters (cache_key_parameters), or switch caching off for the method.',
  severity: 'error',
  capability: 'apis',
  topics: ['L4.4', 'L4.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html', asOf: '2026-04' },
  ],
  on: 'ApiMethod',
  options: {},
  messages: { shared: 'the method asks callers who they are, and keeps its answers for all of them' },
  check: (method, { all, need, report }) => {
    // Only GET is kept by default.
    if (method.style !== 'rest' || (method.verb !== 'GET' && method.verb !== 'ANY')) return;
    const api = apiOf(method, all('Api'));
    const kept = all('ApiCache').some((cache) => cache.unused !== true && apiOf(cache, all('Api')) === api);
    if (api === undefined || !kept || need(method.authorised, 'how it authorises') !== true) return;
    const keys = need(method.cacheKeys, 'the cache key') ?? [];
    if (keys.some((key) => CALLER.test(key))) return;
    report({
      messageId: 'shared',
      actual: keys.length === 0 ? 'the path alone' : keys.join(', '),
      expected: 'the caller in the key',
    });
  },
});
