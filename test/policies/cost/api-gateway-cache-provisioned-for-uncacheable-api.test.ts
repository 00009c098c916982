import { PolicyTester } from '../../../harness/testing/policy-tester';
import { apiGatewayCacheProvisionedForUncacheableApi } from '../../../policies/cost/api-gateway-cache-provisioned-for-uncacheable-api';
import { restPlan, restStack } from '../../fixtures/rest-apis';

const [CFN, TF] = [{ CacheClusterEnabled: true }, { cache_cluster_enabled: true }];
const NO_GET = { messageId: 'no-get', actual: 'POST', expected: 'no cache' };
const OFF = { messageId: 'off', actual: 'caching off', expected: 'no cache, or methods that use it' };

PolicyTester.run(
  apiGatewayCacheProvisionedForUncacheableApi,
  {
    passing: [
      { name: 'a method that reads, in CloudFormation', input: restStack({ stage: CFN }) },
      {
        name: 'a method that reads, in Terraform',
        input: restPlan({ stage: TF, settings: { caching_enabled: true } }),
      },
    ],
    failing: [
      {
        name: 'methods that write, in CloudFormation',
        input: restStack({ stage: CFN, method: { HttpMethod: 'POST' } }),
        findings: [{ ...NO_GET, address: 'Stage' }],
      },
      {
        name: 'methods that write, in Terraform',
        input: restPlan({ stage: TF, method: { http_method: 'POST' } }),
        findings: [{ ...NO_GET, address: 'aws_api_gateway_stage.main' }],
      },
      {
        name: 'caching off, in CloudFormation',
        input: restStack({ stage: CFN, settings: { CachingEnabled: false } }),
        findings: [{ ...OFF, address: 'Stage' }],
      },
      {
        name: 'caching off, in Terraform',
        input: restPlan({ stage: TF, settings: { caching_enabled: false } }),
        findings: [{ ...OFF, address: 'aws_api_gateway_stage.main' }],
      },
    ],
  },
  { describe, it },
);
