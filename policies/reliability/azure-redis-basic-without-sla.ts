import { matters } from '../databases';
import { definePolicy } from '../define';

export const azureRedisBasicWithoutSla = definePolicy({
  id: 'reliability/azure-redis-basic-without-sla',
  summary: 'An Azure cache has a second node, and writes to disk what it alone holds.',
  why: 'Basic is one machine without a promise of availability, and only Premium writes to disk: any update or failure empties the rest.',
  fix: 'Use Standard for caches, and Premium with rdb_backup_enabled (or Managed Redis) for what is nowhere else.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.1'],
  sources: [
    { url: 'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-overview', asOf: '2022-02' },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/redis_cache',
      asOf: '2026-08',
    },
  ],
  on: 'Cache',
  options: {},
  messages: {
    basic: 'the cache is one machine without a promise of availability',
    'not-kept': 'what the cache alone holds is never written to disk',
  },
  check: (cache, context) => {
    const { workload, need, report } = context;
    if (cache.provider !== 'azure' || cache.tier === undefined || !matters(cache, context)) return;
    if (need(cache.failsOver, 'the tier') === false) {
      report({ messageId: 'basic', actual: 'Basic', expected: 'Standard or Premium' });
      return;
    }
    if (workload?.stated?.role !== 'record' || need(cache.recoverable, 'whether it writes to disk') === true) return;
    report({ messageId: 'not-kept', actual: 'in memory only', expected: 'Premium with backups' });
  },
});
