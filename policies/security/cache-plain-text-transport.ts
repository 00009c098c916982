import { definePolicy } from '../define';

export const cachePlainTextTransport = definePolicy({
  id: 'security/cache-plain-text-transport',
  summary: 'Nobody talks to a cache without TLS 1.2 or newer.',
  why: 'Sessions, tokens and the password itself go over the network in plain text, for every machine on the way to read.',
  fix: 'Set TransitEncryptionEnabled: true (transit_encryption_enabled, transit_encryption_mode = "SERVER_AUTHENTICATION", non_ssl_port_enabled = false, minimum_tls_version = "1.2").',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html', asOf: null },
    { url: 'https://cloud.google.com/memorystore/docs/redis/about-in-transit-encryption', asOf: null },
    {
      url: 'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-remove-tls-10-11',
      asOf: null,
    },
  ],
  on: 'Cache',
  options: {},
  messages: {
    plain: 'the cache accepts connections without TLS',
    'old-tls': 'the cache accepts versions of TLS that are broken',
  },
  check: (cache, { need, report }) => {
    if (cache.engine === 'memcached') return;
    if (need(cache.tlsRequired, 'whether TLS is required') === false)
      report({ messageId: 'plain', actual: 'plain text allowed', expected: 'TLS only' });
    const oldest = need(cache.minimumTls, 'the oldest version of TLS');
    if (oldest !== undefined && Number(oldest) < 1.2)
      report({ messageId: 'old-tls', actual: `TLS ${oldest}`, expected: 'TLS 1.2' });
  },
});
