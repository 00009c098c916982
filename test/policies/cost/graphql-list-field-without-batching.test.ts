import { type Block, cloudformation, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { graphqlListFieldWithoutBatching } from '../../../policies/cost/graphql-list-field-without-batching';
import { MAIN } from '../../fixtures/one';

const EACH = { messageId: 'each', actual: '0', expected: 'the size of a page' };

function stack(resolver: Block, sort = 'AWS_LAMBDA') {
  return cloudformation({
    Main: {
      Type: 'AWS::AppSync::Resolver',
      Properties: { FieldName: 'customer', DataSourceName: { 'Fn::GetAtt': ['Source', 'Name'] }, ...resolver },
    },
    Source: { Type: 'AWS::AppSync::DataSource', Properties: { Name: 'customers', Type: sort } },
  });
}

function plan(resolver: Block) {
  return terraform({
    'aws_appsync_resolver.main': { type: 'Order', field: 'customer', data_source: 'customers', ...resolver },
    'aws_appsync_datasource.customers': { name: 'customers', type: 'AWS_LAMBDA' },
  });
}

PolicyTester.run(
  graphqlListFieldWithoutBatching,
  {
    passing: [
      { name: 'a page at once, in CloudFormation', input: stack({ TypeName: 'Order', MaxBatchSize: 100 }) },
      { name: 'a page at once, in Terraform', input: plan({ max_batch_size: 100 }) },
      { name: 'a field of a query', input: stack({ TypeName: 'Query' }) },
      { name: 'a table, which no function stands before', input: stack({ TypeName: 'Order' }, 'AMAZON_DYNAMODB') },
    ],
    failing: [
      {
        name: 'one at a time, in CloudFormation',
        input: stack({ TypeName: 'Order' }),
        findings: [{ ...EACH, address: MAIN.cloudformation }],
      },
      {
        name: 'one at a time, in Terraform',
        input: plan({}),
        findings: [{ ...EACH, address: MAIN.terraform('aws_appsync_resolver') }],
      },
    ],
  },
  { describe, it },
);
