import { attribute, type Block, cloudformation, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { appsyncApiKeyExpiryUnmanaged } from '../../../policies/reliability/appsync-api-key-expiry-unmanaged';

const EXPECTED = 'no key, or one that is renewed';

function stack(key: Block) {
  return cloudformation({
    Main: { Type: 'AWS::AppSync::GraphQLApi', Properties: { AuthenticationType: 'API_KEY' } },
    Key: { Type: 'AWS::AppSync::ApiKey', Properties: { ApiId: { 'Fn::GetAtt': ['Main', 'ApiId'] }, ...key } },
  });
}

function plan(key: Block) {
  return terraform({
    'aws_appsync_graphql_api.main': { name: 'feed', authentication_type: 'API_KEY' },
    'aws_appsync_api_key.main': { api_id: attribute('aws_appsync_graphql_api.main', 'id'), ...key },
  });
}

PolicyTester.run(
  appsyncApiKeyExpiryUnmanaged,
  {
    passing: [
      {
        name: 'callers without keys, in CloudFormation',
        input: cloudformation({
          Main: { Type: 'AWS::AppSync::GraphQLApi', Properties: { AuthenticationType: 'AWS_IAM' } },
        }),
      },
      {
        name: 'callers without keys, in Terraform',
        input: terraform({ 'aws_appsync_graphql_api.main': { authentication_type: 'AWS_IAM' } }),
      },
    ],
    failing: [
      {
        name: 'a day in the file, in CloudFormation',
        input: stack({ Expires: 1798761600 }),
        findings: [{ messageId: 'day', address: 'Key', actual: '2027-01-01', expected: EXPECTED }],
      },
      {
        name: 'a day in the file, in Terraform',
        input: plan({ expires: '2027-01-01T00:00:00Z' }),
        findings: [{ messageId: 'day', address: 'aws_appsync_api_key.main', actual: '2027-01-01', expected: EXPECTED }],
      },
      {
        name: 'a week',
        input: stack({}),
        findings: [{ messageId: 'week', address: 'Key', actual: '7 days', expected: EXPECTED }],
      },
    ],
    cannotTell: [
      {
        name: 'a day that a parameter gives',
        input: stack({ Expires: { Ref: 'Elsewhere' } }),
        because: /when the key expires/,
      },
    ],
  },
  { describe, it },
);
