import { PolicyTester } from '../../../harness/testing/policy-tester';
import { restCacheKeyWithoutCaller } from '../../../policies/security/rest-cache-key-without-caller';
import { restPlan, restStack } from '../../fixtures/rest-apis';

const SHARED = { messageId: 'shared', actual: 'the path alone', expected: 'the caller in the key' };
const KEYS = ['method.request.header.Authorization'];
const [CFN, TF] = [{ CacheClusterEnabled: true }, { cache_cluster_enabled: true }];

PolicyTester.run(
  restCacheKeyWithoutCaller,
  {
    passing: [
      {
        name: 'the caller in the key, in CloudFormation',
        input: restStack({ stage: CFN, method: { Integration: { CacheKeyParameters: KEYS } } }),
      },
      {
        name: 'the caller in the key, in Terraform',
        input: restPlan({ stage: TF }, { cache_key_parameters: KEYS }),
      },
      { name: 'no cache', input: restStack({}) },
      { name: 'caching off for every method', input: restStack({ stage: CFN, settings: { CachingEnabled: false } }) },
      {
        name: 'answers that are the same for all',
        input: restStack({ stage: CFN, method: { AuthorizationType: 'NONE' } }),
      },
      { name: 'a method that writes', input: restStack({ stage: CFN, method: { HttpMethod: 'POST' } }) },
    ],
    failing: [
      {
        name: 'the path alone, in CloudFormation',
        input: restStack({ stage: CFN }),
        findings: [{ ...SHARED, address: 'Method' }],
      },
      {
        name: 'the path alone, in Terraform',
        input: restPlan({ stage: TF }),
        findings: [{ ...SHARED, address: 'aws_api_gateway_method.main' }],
      },
    ],
  },
  { describe, it },
);
