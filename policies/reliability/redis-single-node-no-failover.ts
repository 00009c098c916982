import { speaksRedis } from '../caches';
import { matters } from '../databases';
import { definePolicy } from '../define';

export const redisSingleNodeNoFailover = definePolicy({
  id: 'reliability/redis-single-node-no-failover',
  summary: 'Another node takes over when one of Redis fails.',
  why: 'When the one node goes, all that it held is gone with it, and every read that it answered falls on the database behind it at once.',
  fix: 'Add a replica a shard in another zone, and set AutomaticFailoverEnabled and MultiAZEnabled (automatic_failover_enabled, multi_az_enabled; replica_count).',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html',
      asOf: '2026-11',
    },
    { url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html', asOf: null },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/redis_cluster',
      asOf: '2026-08',
    },
  ],
  on: 'Cache',
  options: {},
  messages: {
    'no-failover': 'nothing takes over when the node fails',
    'one-zone': 'all nodes stand in one zone, and fail with it',
  },
  check: (cache, context) => {
    const { need, report } = context;
    // The cheapest tiers of Google and of Azure have rules of their own.
    if ((!speaksRedis(cache) && cache.engine !== 'dax') || cache.tier !== undefined || !matters(cache, context)) return;
    const failsOver = need(cache.failsOver, 'whether another node takes over');
    if (failsOver === false)
      report({ messageId: 'no-failover', actual: 'no failover', expected: 'a replica and automatic failover' });
    else if (need(cache.multiZone, 'whether it spans zones') === false)
      report({ messageId: 'one-zone', actual: 'one zone', expected: 'two zones' });
  },
});
