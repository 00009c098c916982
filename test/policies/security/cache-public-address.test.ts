import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cachePublicAddress } from '../../../policies/security/cache-public-address';
import { azureCache, azureCachePulumi, CACHE, group } from '../../fixtures/caches';

const PUBLIC = { messageId: 'public', actual: 'a public address', expected: 'a private endpoint' };

function rule(end_ip: string, start_ip: string = end_ip) {
  return { 'azurerm_redis_firewall_rule.rule': { redis_cache_name: 'offers', start_ip, end_ip } };
}

PolicyTester.run(
  cachePublicAddress,
  {
    passing: [
      { name: 'private, in azurerm', input: azureCache() },
      { name: 'private, in azure-native', input: azureCachePulumi() },
      {
        name: 'public for named addresses',
        input: azureCache({ public_network_access_enabled: true }, rule('41.90.0.1')),
      },
      { name: 'no addresses at all', input: group() },
    ],
    failing: [
      {
        name: 'public, in azurerm',
        input: azureCache({ public_network_access_enabled: true }),
        findings: [{ ...PUBLIC, address: CACHE.azure }],
      },
      {
        name: 'public by default, in azure-native',
        input: azureCachePulumi({ publicNetworkAccess: null }),
        findings: [{ ...PUBLIC, address: CACHE.azurePulumi }],
      },
      {
        name: 'everyone let in',
        input: azureCache({}, rule('255.255.255.255', '0.0.0.0')),
        findings: [
          {
            messageId: 'everyone',
            address: CACHE.azure,
            actual: '0.0.0.0-255.255.255.255',
            expected: 'named addresses',
          },
        ],
      },
    ],
  },
  { describe, it },
);
