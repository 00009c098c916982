import { cloudformation } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { apiGatewayTimeoutShorterThanWarehouseQuery } from '../../../policies/quota/api-gateway-timeout-shorter-than-warehouse-query';
import { CALLS, restPlan, restStack } from '../../fixtures/rest-apis';
import { stating } from '../../fixtures/twins';

const EARLY = { messageId: 'early', actual: '29 s', expected: 'at least 5 min' };

function http(Timeout: number) {
  return cloudformation({
    Route: {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: { RouteKey: 'GET /orders', Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'Integration' }]] } },
    },
    Integration: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: { IntegrationType: 'AWS_PROXY', IntegrationUri: { 'Fn::GetAtt': ['Work', 'Arn'] } },
    },
    Work: { Type: 'AWS::Lambda::Function', Properties: { Timeout } },
  });
}

PolicyTester.run(
  apiGatewayTimeoutShorterThanWarehouseQuery,
  {
    passing: [
      {
        name: 'a function that gives up first, in CloudFormation',
        input: restStack({ method: { Integration: CALLS.cloudformation }, called: { Timeout: 25 } }),
      },
      {
        name: 'a function that gives up first, in Terraform',
        input: restPlan({ called: { timeout: 25 } }, CALLS.terraform),
      },
      {
        name: 'a gateway that waits longer',
        input: restStack({
          method: { Integration: { ...CALLS.cloudformation, TimeoutInMillis: 300_000 } },
          called: { Timeout: 300 },
        }),
      },
      { name: 'an HTTP API that waits as long', input: http(30) },
    ],
    failing: [
      {
        name: 'a function that may work for longer, in CloudFormation',
        input: restStack({ method: { Integration: CALLS.cloudformation }, called: { Timeout: 300 } }),
        findings: [{ ...EARLY, address: 'Method' }],
      },
      {
        name: 'a function that may work for longer, in Terraform',
        input: restPlan({ called: { timeout: 300 } }, CALLS.terraform),
        findings: [{ ...EARLY, address: 'aws_api_gateway_method.main' }],
      },
      {
        name: 'an HTTP API',
        input: http(300),
        findings: [{ ...EARLY, actual: '30 s', address: 'Route' }],
      },
      {
        name: 'answers that take long by their own words',
        input: restStack({}),
        workload: stating('Method', { responseTime: 90 }),
        findings: [{ ...EARLY, expected: 'at least 1.5 min', address: 'Method' }],
      },
    ],
  },
  { describe, it },
);
