import { definePolicy } from '../define';

export const cacheUnencrypted = definePolicy({
  id: 'security/cache-unencrypted',
  summary: 'What a cache writes to disk is encrypted.',
  why: 'Backups, swap and replication files of a cache hold sessions and personal data in plain text, and encryption can be chosen only when the cache is made.',
  fix: 'Set AtRestEncryptionEnabled: true (at_rest_encryption_enabled, server_side_encryption) and name a key of your own; use a replication group instead of a single cluster.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html', asOf: null },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html',
      asOf: null,
    },
  ],
  on: 'Cache',
  options: {},
  messages: { plain: 'what the cache writes to disk is not encrypted' },
  check: (cache, { need, report }) => {
    if (need(cache.encrypted, 'whether it is encrypted at rest') !== false) return;
    report({ messageId: 'plain', actual: 'not encrypted', expected: 'encrypted' });
  },
});
