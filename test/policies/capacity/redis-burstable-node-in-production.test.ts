import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redisBurstableNodeInProduction } from '../../../policies/capacity/redis-burstable-node-in-production';
import { CACHE, group, groupPulumi, groupTerraform } from '../../fixtures/caches';
import { said } from '../../fixtures/workload';

const BURST = { messageId: 'burstable', expected: 'm or r nodes' };

PolicyTester.run(
  redisBurstableNodeInProduction,
  {
    passing: [
      { name: 'no credits in production', input: groupTerraform({ replication_group_id: 'offers-prod' }) },
      { name: 'credits where nobody speaks of production', input: groupTerraform({ node_type: 'cache.t4g.small' }) },
    ],
    failing: [
      {
        name: 'credits in production, in Terraform',
        input: groupTerraform({ replication_group_id: 'offers-prod', node_type: 'cache.t4g.small' }),
        findings: [{ ...BURST, address: CACHE.groupTerraform, actual: 'cache.t4g.small' }],
      },
      {
        name: 'credits in production, in CloudFormation',
        input: group({ CacheNodeType: 'cache.t3.micro', Tags: [{ Key: 'env', Value: 'prod' }] }),
        findings: [{ ...BURST, address: CACHE.group, actual: 'cache.t3.micro' }],
      },
      {
        name: 'credits in stated production, in Pulumi',
        input: groupPulumi({ nodeType: 'cache.t3.medium' }),
        workload: said(CACHE.groupPulumi, { environment: 'production' }),
        findings: [{ ...BURST, address: CACHE.groupPulumi, actual: 'cache.t3.medium' }],
      },
    ],
  },
  { describe, it },
);
