import { definePolicy } from '../define';

export const apiCacheNotEncrypted = definePolicy({
  id: 'security/api-cache-not-encrypted',
  summary: 'What an interface keeps of its answers is encrypted.',
  why: 'The answers lie in the cache as they were given, personal data included, outside of everything that protects the store that they came from.',
  fix: 'Set CacheDataEncrypted (cache_data_encrypted) for all methods; on AWS AppSync, TransitEncryptionEnabled (transit_encryption_enabled).',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.4'],
  sources: [
    { url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html', asOf: null },
  ],
  on: 'ApiCache',
  options: {},
  messages: { plain: 'the answers in the cache are not encrypted' },
  check: ({ encrypted, unused }, { need, report }) => {
    if (unused === true) return;
    if (need(encrypted, 'whether the cache is encrypted') === false)
      report({ messageId: 'plain', actual: 'not encrypted', expected: 'encrypted' });
  },
});
