import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redisCacheVolatilePolicyWithoutTtl } from '../../../policies/reliability/redis-cache-volatile-policy-without-ttl';
import { azureCache, CACHE, group, memorystore, memorystorePulumi } from '../../fixtures/caches';
import { said } from '../../fixtures/workload';

const FULL = { messageId: 'full', expected: 'allkeys-lru, or an expiry on every key' };

PolicyTester.run(
  redisCacheVolatilePolicyWithoutTtl,
  {
    passing: [
      {
        name: 'every key with an expiry',
        input: group(),
        workload: said(CACHE.group, { role: 'cache', keysExpire: 'all' }),
      },
      {
        name: 'a cache that makes room',
        input: memorystore({ redis_configs: { 'maxmemory-policy': 'allkeys-lru' } }),
        workload: said(CACHE.memorystore, { role: 'cache', keysExpire: 'some' }),
      },
      {
        name: 'a store of record',
        input: group(),
        workload: said(CACHE.group, { role: 'record', keysExpire: 'some' }),
      },
    ],
    failing: [
      {
        name: 'the default, in CloudFormation',
        input: group(),
        workload: said(CACHE.group, { role: 'cache', keysExpire: 'some' }),
        findings: [{ ...FULL, address: CACHE.group, actual: 'volatile-lru' }],
      },
      {
        name: 'a cache that refuses writes, in Pulumi',
        input: memorystorePulumi({ redisConfigs: { 'maxmemory-policy': 'noeviction' } }),
        workload: said(CACHE.memorystorePulumi, { role: 'cache' }),
        findings: [{ ...FULL, address: CACHE.memorystorePulumi, actual: 'noeviction' }],
      },
      {
        name: 'the default, in azurerm',
        input: azureCache(),
        workload: said(CACHE.azure, { role: 'cache', keysExpire: 'some' }),
        findings: [{ ...FULL, address: CACHE.azure, actual: 'volatile-lru' }],
      },
    ],
    cannotTell: [{ name: 'nobody says what it holds', input: group(), because: /role/ }],
  },
  { describe, it },
);
