import { attribute, type Block, cloudformation, terraform } from '../../../harness/testing/inputs';
import { apiMethodOpen } from '../../../policies/security/api-method-open';
import { everywhere, HTTP_ROUTE, REST_METHOD } from '../../fixtures/functions';
import { runTwins } from '../../fixtures/twins';

const OPEN = { messageId: 'open', actual: 'no authorisation', expected: 'an authorizer' };

function stack(api: Block, method: Block) {
  return cloudformation({
    Main: {
      Type: 'AWS::ApiGateway::Method',
      Properties: { RestApiId: { Ref: 'Api' }, HttpMethod: 'GET', ResourceId: { Ref: 'Orders' }, ...method },
    },
    Orders: { Type: 'AWS::ApiGateway::Resource', Properties: { PathPart: 'orders' } },
    Health: { Type: 'AWS::ApiGateway::Resource', Properties: { PathPart: 'health' } },
    Api: { Type: 'AWS::ApiGateway::RestApi', Properties: api },
  });
}

runTwins(
  apiMethodOpen,
  [
    ...everywhere(
      REST_METHOD,
      {
        broken: { HttpMethod: 'GET', AuthorizationType: 'NONE' },
        mended: { HttpMethod: 'GET', AuthorizationType: 'AWS_IAM' },
      },
      {
        broken: { http_method: 'GET', authorization: 'NONE' },
        mended: { http_method: 'GET', authorization: 'COGNITO_USER_POOLS' },
      },
      OPEN,
    ),
    ...everywhere(
      HTTP_ROUTE,
      { broken: { RouteKey: 'GET /orders' }, mended: { RouteKey: 'GET /orders', AuthorizationType: 'JWT' } },
      { broken: { route_key: 'GET /orders' }, mended: { route_key: 'GET /orders', authorization_type: 'JWT' } },
      OPEN,
      { name: 'a route' },
    ),
  ],
  {
    passing: [
      { name: "a browser's question", input: stack({}, { HttpMethod: 'OPTIONS' }) },
      { name: 'a private interface', input: stack({ EndpointConfiguration: { Types: ['PRIVATE'] } }, {}) },
      { name: 'an interface with a policy', input: stack({ Policy: { Statement: [{ Effect: 'Deny' }] } }, {}) },
      { name: 'a path for health checks', input: stack({}, { ResourceId: { Ref: 'Health' } }) },
      { name: 'a key, of which another rule tells', input: stack({}, { ApiKeyRequired: true }) },
      { name: 'an answer that calls nothing', input: stack({}, { Integration: { Type: 'MOCK' } }) },
      {
        name: 'an interface that a policy of its own guards, in Terraform',
        input: terraform({
          'aws_api_gateway_method.main': {
            rest_api_id: attribute('aws_api_gateway_rest_api.main', 'id'),
            http_method: 'GET',
            authorization: 'NONE',
          },
          'aws_api_gateway_rest_api.main': { name: 'feed' },
          'aws_api_gateway_rest_api_policy.main': {
            rest_api_id: attribute('aws_api_gateway_rest_api.main', 'id'),
            policy: '{}',
          },
        }),
      },
    ],
  },
);
