import { PolicyTester } from '../../../harness/testing/policy-tester';
import { apiResponseLargerThanGatewayPayload } from '../../../policies/quota/api-response-larger-than-gateway-payload';
import { CALLS, restPlan, restStack } from '../../fixtures/rest-apis';
import { stating } from '../../fixtures/twins';

const stack = restStack({ method: { Integration: CALLS.cloudformation } });
const plan = restPlan({}, CALLS.terraform);
const METHOD = 'aws_api_gateway_method.main';

PolicyTester.run(
  apiResponseLargerThanGatewayPayload,
  {
    passing: [
      { name: 'a page', input: stack, workload: stating('Method', { responseBytes: 1e6 }) },
      { name: 'what a gateway alone carries', input: restPlan({}), workload: stating(METHOD, { responseBytes: 8e6 }) },
      { name: 'an answer that calls nothing', input: restStack({ method: { Integration: { Type: 'MOCK' } } }) },
    ],
    cannotTell: [{ name: 'a size that nobody stated', input: plan, because: /responseBytes/ }],
    failing: [
      {
        name: 'more than a function answers, in CloudFormation',
        input: stack,
        workload: stating('Method', { responseBytes: 8e6 }),
        findings: [{ messageId: 'large', address: 'Method', actual: '8 MB', expected: 'at most 6.29 MB' }],
      },
      {
        name: 'more than a gateway carries, in Terraform',
        input: restPlan({}),
        workload: stating(METHOD, { responseBytes: 20e6 }),
        findings: [{ messageId: 'large', address: METHOD, actual: '20 MB', expected: 'at most 10 MB' }],
      },
    ],
  },
  { describe, it },
);
