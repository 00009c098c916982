import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redisSingleNodeNoFailover } from '../../../policies/reliability/redis-single-node-no-failover';
import { CACHE, group, groupPulumi, groupTerraform } from '../../fixtures/caches';
import { MAIN, oneCloudformation, oneTerraform } from '../../fixtures/one';

const NONE = { messageId: 'no-failover', actual: 'no failover', expected: 'a replica and automatic failover' };
const CLUSTER = 'google_redis_cluster';

PolicyTester.run(
  redisSingleNodeNoFailover,
  {
    passing: [
      { name: 'two nodes, in CloudFormation', input: group() },
      { name: 'two nodes, in Terraform', input: groupTerraform() },
      { name: 'two nodes, in Pulumi', input: groupPulumi() },
      {
        name: 'Memcached, which shares nothing',
        input: oneCloudformation('AWS::ElastiCache::CacheCluster', { Engine: 'memcached' }),
      },
      {
        name: 'serverless',
        input: oneTerraform('aws_elasticache_serverless_cache', { engine: 'valkey', name: 'offers' }),
      },
      { name: 'a trial', input: groupTerraform({ replication_group_id: 'offers-dev', num_cache_clusters: 1 }) },
    ],
    failing: [
      {
        name: 'no failover, in CloudFormation',
        input: group({ AutomaticFailoverEnabled: false, MultiAZEnabled: false }),
        findings: [{ ...NONE, address: CACHE.group }],
      },
      {
        name: 'one node, in Terraform',
        input: groupTerraform({ num_cache_clusters: 1 }),
        findings: [{ ...NONE, address: CACHE.groupTerraform }],
      },
      {
        name: 'no replicas, in Pulumi',
        input: groupPulumi({ numCacheClusters: null, numNodeGroups: 2, replicasPerNodeGroup: 0 }),
        findings: [{ ...NONE, address: CACHE.groupPulumi }],
      },
      {
        name: 'one zone, in Pulumi',
        input: groupPulumi({ multiAzEnabled: false }),
        findings: [{ messageId: 'one-zone', address: CACHE.groupPulumi, actual: 'one zone', expected: 'two zones' }],
      },
      {
        name: 'a single cluster',
        input: oneCloudformation('AWS::ElastiCache::CacheCluster', { Engine: 'redis' }),
        findings: [{ ...NONE, address: MAIN.cloudformation }],
      },
      {
        name: 'a cluster of Memorystore without replicas',
        input: oneTerraform(CLUSTER, { name: 'offers', shard_count: 3 }),
        findings: [{ ...NONE, address: MAIN.terraform(CLUSTER) }],
      },
    ],
  },
  { describe, it },
);
