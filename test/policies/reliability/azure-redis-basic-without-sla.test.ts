import { PolicyTester } from '../../../harness/testing/policy-tester';
import { azureRedisBasicWithoutSla } from '../../../policies/reliability/azure-redis-basic-without-sla';
import { azureCache, azureCachePulumi, CACHE } from '../../fixtures/caches';
import { said } from '../../fixtures/workload';

const BASIC = { messageId: 'basic', actual: 'Basic', expected: 'Standard or Premium' };

PolicyTester.run(
  azureRedisBasicWithoutSla,
  {
    passing: [
      { name: 'Premium, in azurerm', input: azureCache() },
      {
        name: 'Standard, in azure-native',
        input: azureCachePulumi({ sku: { name: 'Standard', family: 'C', capacity: 1 }, redisConfiguration: {} }),
      },
    ],
    failing: [
      {
        name: 'Basic, in azurerm',
        input: azureCache({ sku_name: 'Basic' }),
        findings: [{ ...BASIC, address: CACHE.azure }],
      },
      {
        name: 'Basic, in azure-native',
        input: azureCachePulumi({ sku: { name: 'Basic', family: 'C', capacity: 0 } }),
        findings: [{ ...BASIC, address: CACHE.azurePulumi }],
      },
      {
        name: 'a store of record in memory only',
        input: azureCache({ redis_configuration: [] }),
        workload: said(CACHE.azure, { role: 'record' }),
        findings: [
          { messageId: 'not-kept', address: CACHE.azure, actual: 'in memory only', expected: 'Premium with backups' },
        ],
      },
    ],
  },
  { describe, it },
);
