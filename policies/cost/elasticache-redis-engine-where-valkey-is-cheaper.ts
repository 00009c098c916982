import { definePolicy } from '../define';

export const elasticacheRedisEngineWhereValkeyIsCheaper = definePolicy({
  id: 'cost/elasticache-redis-engine-where-valkey-is-cheaper',
  summary: 'A cache of AWS runs Valkey.',
  why: 'AWS asks 20 % less for nodes of Valkey than of Redis OSS and 33 % less for serverless, and the change is made in place.',
  fix: 'Set Engine: valkey with its parameter group.',
  severity: 'info',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    { url: 'https://aws.amazon.com/elasticache/pricing/', asOf: '2024-10' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html',
      asOf: '2026-11',
    },
  ],
  on: 'Cache',
  options: {},
  messages: { dearer: 'the cache pays for Redis OSS where Valkey costs less' },
  check: (cache, { need, report }) => {
    if (cache.provider !== 'aws' || need(cache.engine, 'the engine') !== 'redis') return;
    report({ messageId: 'dearer', actual: 'redis', expected: 'valkey' });
  },
});
