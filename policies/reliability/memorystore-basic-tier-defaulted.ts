import { matters } from '../databases';
import { definePolicy } from '../define';

export const memorystoreBasicTierDefaulted = definePolicy({
  id: 'reliability/memorystore-basic-tier-defaulted',
  summary: 'A Memorystore instance has a replica.',
  why: 'BASIC, which is one node without a copy, is what one gets without a word: a failure or an update of it empties the cache.',
  fix: 'Set tier = "STANDARD_HA", and replica_count and read_replicas_mode where reads need them.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.1'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/redis_instance',
      asOf: '2026-08',
    },
  ],
  on: 'Cache',
  options: {},
  messages: { basic: 'the instance is one node without a copy' },
  check: (cache, context) => {
    const { need, report } = context;
    if (cache.provider !== 'gcp' || !matters(cache, context)) return;
    if (need(cache.tier, 'the tier') !== 'BASIC') return;
    report({ messageId: 'basic', actual: 'BASIC', expected: 'STANDARD_HA' });
  },
});
