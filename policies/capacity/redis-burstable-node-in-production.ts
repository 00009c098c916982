import { isKnownProduction } from '../databases';
import { definePolicy } from '../define';

const BURSTABLE = /^(cache|db|dax)\.t\d/;

export const redisBurstableNodeInProduction = definePolicy({
  id: 'capacity/redis-burstable-node-in-production',
  summary: 'A cache in production has its processor all the time.',
  why: 'T nodes run on credits: when they end, the node falls to its baseline under the load that ended them, and the smallest ones swap when memory is nearly full.',
  fix: 'Use m or r nodes, or the serverless cache.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.6'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html',
      asOf: '2026-04',
    },
    { url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/redis-memory-management.html', asOf: '2026-04' },
  ],
  on: 'Cache',
  options: {},
  messages: { burstable: 'the cache runs in production on nodes that work on credits' },
  check: (cache, context) => {
    const { need, report } = context;
    // A small node is right for anything else.
    if (!isKnownProduction(cache, context)) return;
    const size = need(cache.size, 'the type of its nodes');
    if (size === undefined || !BURSTABLE.test(size)) return;
    report({ messageId: 'burstable', actual: size, expected: 'm or r nodes' });
  },
});
