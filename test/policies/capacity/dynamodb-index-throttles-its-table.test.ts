import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbIndexThrottlesItsTable } from '../../../policies/capacity/dynamodb-index-throttles-its-table';
import { dynamoCloudformation, dynamoPulumi, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';

function provisioned(indexWrites: number) {
  const units = (WriteCapacityUnits: number) => ({ ReadCapacityUnits: 10, WriteCapacityUnits });
  return {
    BillingMode: 'PROVISIONED',
    ProvisionedThroughput: units(50),
    GlobalSecondaryIndexes: [{ IndexName: 'by-customer', ProvisionedThroughput: units(indexWrites) }],
  };
}

function provisionedTerraform(indexWrites: number) {
  return {
    billing_mode: 'PROVISIONED',
    read_capacity: 10,
    write_capacity: 50,
    global_secondary_index: [{ name: 'by-customer', hash_key: 'customer', write_capacity: indexWrites }],
  };
}

function scaled(of: 'table' | 'index') {
  return {
    resource_id: of === 'table' ? 'table/orders' : 'table/orders/index/by-customer',
    scalable_dimension: `dynamodb:${of}:WriteCapacityUnits`,
    service_namespace: 'dynamodb',
  };
}

const LESS = { messageId: 'less', actual: '5 units', expected: 'at least 50 units' };

PolicyTester.run(
  dynamodbIndexThrottlesItsTable,
  {
    passing: [
      { name: 'as much, in CloudFormation', input: dynamoCloudformation(provisioned(50)) },
      { name: 'as much, in Terraform', input: dynamoTerraform(provisionedTerraform(50)) },
      {
        name: 'table and index scaled, in Terraform',
        input: dynamoTerraform(provisionedTerraform(50), {
          'aws_appautoscaling_target.table': scaled('table'),
          'aws_appautoscaling_target.index': scaled('index'),
        }),
      },
      { name: 'on demand', input: dynamoCloudformation({ ...provisioned(5), BillingMode: 'PAY_PER_REQUEST' }) },
    ],
    failing: [
      {
        name: 'less, in CloudFormation',
        input: dynamoCloudformation(provisioned(5)),
        findings: [{ ...LESS, address: TABLE.cloudformation }],
      },
      {
        name: 'less, in Terraform',
        input: dynamoTerraform(provisionedTerraform(5)),
        findings: [{ ...LESS, address: TABLE.terraform }],
      },
      {
        name: 'less, in Pulumi',
        input: dynamoPulumi({
          billingMode: 'PROVISIONED',
          writeCapacity: 50,
          globalSecondaryIndexes: [{ name: 'by-customer', writeCapacity: 5 }],
        }),
        findings: [{ ...LESS, address: TABLE.pulumi }],
      },
      {
        name: 'only the table scaled, by a reference in CloudFormation',
        input: dynamoCloudformation(provisioned(50), {
          Scaled: {
            Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
            Properties: {
              ResourceId: { 'Fn::Join': ['', ['table/', { Ref: 'Main' }]] },
              ScalableDimension: 'dynamodb:table:WriteCapacityUnits',
            },
          },
        }),
        findings: [
          {
            messageId: 'left-behind',
            address: TABLE.cloudformation,
            actual: 'fixed capacity',
            expected: 'a scalable target of its own',
          },
        ],
      },
    ],
  },
  { describe, it },
);
