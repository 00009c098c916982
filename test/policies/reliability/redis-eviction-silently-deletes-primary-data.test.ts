import { attribute } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redisEvictionSilentlyDeletesPrimaryData } from '../../../policies/reliability/redis-eviction-silently-deletes-primary-data';
import { azureCache, CACHE, group, groupTerraform, memorystore, memorystorePulumi } from '../../fixtures/caches';
import { said } from '../../fixtures/workload';

const EVICTS = { messageId: 'evicts', actual: 'allkeys-lru', expected: 'noeviction' };
const PARAMETERS = 'aws_elasticache_parameter_group.parameters';
const evicting = {
  [PARAMETERS]: { name: 'offers', family: 'valkey8', parameter: [{ name: 'maxmemory-policy', value: 'allkeys-lru' }] },
};

PolicyTester.run(
  redisEvictionSilentlyDeletesPrimaryData,
  {
    passing: [
      {
        name: 'a cache',
        input: groupTerraform(
          { replication_group_id: 'offer-cache', parameter_group_name: attribute(PARAMETERS, 'name') },
          evicting,
        ),
      },
      { name: 'the default', input: group() },
      {
        name: 'a store that refuses writes',
        input: memorystore({ redis_configs: { 'maxmemory-policy': 'noeviction' } }),
      },
    ],
    failing: [
      {
        name: 'carts, in Terraform',
        input: groupTerraform(
          { replication_group_id: 'carts', parameter_group_name: attribute(PARAMETERS, 'name') },
          evicting,
        ),
        findings: [{ ...EVICTS, address: CACHE.groupTerraform }],
      },
      {
        name: 'a store of record, in CloudFormation',
        input: group(
          { CacheParameterGroupName: { Ref: 'Parameters' } },
          {
            Parameters: {
              Type: 'AWS::ElastiCache::ParameterGroup',
              Properties: { Properties: { 'maxmemory-policy': 'allkeys-lru' } },
            },
          },
        ),
        workload: said(CACHE.group, { role: 'record' }),
        findings: [{ ...EVICTS, address: CACHE.group }],
      },
      {
        name: 'profiles, in Pulumi',
        input: memorystorePulumi({ name: 'profiles', redisConfigs: { 'maxmemory-policy': 'allkeys-lru' } }),
        findings: [{ ...EVICTS, address: CACHE.memorystorePulumi }],
      },
      {
        name: 'a store of record, in azurerm',
        input: azureCache({ redis_configuration: [{ maxmemory_policy: 'allkeys-lru' }] }),
        workload: said(CACHE.azure, { role: 'record' }),
        findings: [{ ...EVICTS, address: CACHE.azure }],
      },
    ],
    cannotTell: [
      {
        name: 'nobody says what it holds',
        input: memorystore({ redis_configs: { 'maxmemory-policy': 'allkeys-lru' } }),
        because: /role/,
      },
    ],
  },
  { describe, it },
);
