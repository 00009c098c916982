import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cacheVersionUnsupported } from '../../../policies/reliability/cache-version-unsupported';
import { azureCache, azureCachePulumi, CACHE, group, memorystore } from '../../fixtures/caches';

const ENDED = { messageId: 'ended', expected: 'newer than 5' };

PolicyTester.run(
  cacheVersionUnsupported,
  {
    passing: [
      { name: 'Valkey, in CloudFormation', input: group() },
      { name: 'Redis 7, in Terraform', input: memorystore() },
      { name: 'Redis 6, in azurerm', input: azureCache() },
    ],
    failing: [
      {
        name: 'Redis 5, in CloudFormation',
        input: group({ Engine: 'redis', EngineVersion: '5.0.6' }),
        findings: [{ ...ENDED, address: CACHE.group, actual: 'redis 5.0.6' }],
      },
      {
        name: 'Redis 4, in Terraform',
        input: memorystore({ redis_version: 'REDIS_4_0' }),
        findings: [{ ...ENDED, address: CACHE.memorystore, actual: 'redis 4.0' }],
      },
      {
        name: 'Redis 4, in azure-native',
        input: azureCachePulumi({ redisVersion: '4' }),
        findings: [{ ...ENDED, address: CACHE.azurePulumi, actual: 'redis 4' }],
      },
    ],
  },
  { describe, it },
);
