import { PolicyTester } from '../../../harness/testing/policy-tester';
import { elasticacheRedisEngineWhereValkeyIsCheaper } from '../../../policies/cost/elasticache-redis-engine-where-valkey-is-cheaper';
import { CACHE, group, groupPulumi, memorystore } from '../../fixtures/caches';
import { MAIN, oneTerraform } from '../../fixtures/one';

const DEARER = { messageId: 'dearer', actual: 'redis', expected: 'valkey' };
const TYPE = 'aws_elasticache_replication_group';

PolicyTester.run(
  elasticacheRedisEngineWhereValkeyIsCheaper,
  {
    passing: [
      { name: 'Valkey, in CloudFormation', input: group() },
      { name: 'Valkey, in Pulumi', input: groupPulumi() },
      { name: 'Redis of another provider', input: memorystore() },
    ],
    failing: [
      {
        name: 'Redis, in CloudFormation',
        input: group({ Engine: 'redis' }),
        findings: [{ ...DEARER, address: CACHE.group }],
      },
      {
        name: 'Redis by default, in Terraform',
        input: oneTerraform(TYPE, { replication_group_id: 'offers' }),
        findings: [{ ...DEARER, address: MAIN.terraform(TYPE) }],
      },
      {
        name: 'Redis, in Pulumi',
        input: groupPulumi({ engine: 'redis' }),
        findings: [{ ...DEARER, address: CACHE.groupPulumi }],
      },
    ],
  },
  { describe, it },
);
