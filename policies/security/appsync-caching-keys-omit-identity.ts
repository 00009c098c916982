import { apiOf } from '../apis';
import { definePolicy } from '../define';

export const appsyncCachingKeysOmitIdentity = definePolicy({
  id: 'security/appsync-caching-keys-omit-identity',
  summary: 'What is kept for one caller is not given to another.',
  why: 'Once caching keys are given, AWS AppSync leaves the identity out of them: what one user was answered is answered to the next, for up to an hour.',
  fix: 'Add $context.identity.sub, or the claim that names the tenant, to CachingKeys (caching_keys).',
  severity: 'error',
  capability: 'apis',
  topics: ['L4.4', 'L4.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html', asOf: '2026-04' }],
  on: 'ApiResolver',
  options: {},
  messages: { shared: 'answers are kept by {{keys}}, whoever asks' },
  check: (resolver, { all, need, report }) => {
    const keys = need(resolver.cacheKeys, 'the caching keys') ?? [];
    if (keys.length === 0 || keys.some((key) => /identity|request\.headers/i.test(key))) return;
    const api = apiOf(resolver, all('Api'));
    const ways = need(api?.authentication, 'how callers authenticate') ?? [];
    // With a key there is nobody to tell from another.
    if (ways.length > 0 && ways.every((way) => way === 'API_KEY')) return;
    report({
      messageId: 'shared',
      data: { keys: keys.join(', ') },
      actual: keys.join(', '),
      expected: '$context.identity among the keys',
    });
  },
});
