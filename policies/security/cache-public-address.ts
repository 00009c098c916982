import { matters } from '../databases';
import { definePolicy } from '../define';

const EVERYONE = /^0\.0\.0\.0-255\.255\.255\.255$/;

export const cachePublicAddress = definePolicy({
  id: 'security/cache-public-address',
  summary: 'The internet cannot reach a cache.',
  why: 'A cache answers in microseconds to whoever has its key, and keys leak: on a public address that is everyone.',
  fix: 'Set public_network_access_enabled = false and add a private endpoint, or put it in a subnet; let in named addresses only.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.1'],
  sources: [{ url: 'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-network-isolation', asOf: null }],
  on: 'Cache',
  options: {},
  messages: {
    public: 'the address of the cache is on the internet, and no list of addresses narrows it',
    everyone: 'the firewall of the cache lets everyone in',
  },
  check: (cache, context) => {
    const { need, report } = context;
    const ranges = need(cache.openTo, 'what the firewall lets in') ?? [];
    if (ranges.some((range) => EVERYONE.test(range))) {
      report({ messageId: 'everyone', actual: ranges.join(', '), expected: 'named addresses' });
      return;
    }
    // The first rule of Azure's firewall shuts everyone else out.
    if (ranges.length > 0 || !matters(cache, context)) return;
    if (need(cache.publicAddress, 'whether its address is public') !== true) return;
    report({ messageId: 'public', actual: 'a public address', expected: 'a private endpoint' });
  },
});
