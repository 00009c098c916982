import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbFixedCapacity } from '../../../policies/capacity/dynamodb-fixed-capacity';
import { dynamoCloudformation, dynamoPulumi, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';

const UNITS = {
  BillingMode: 'PROVISIONED',
  ProvisionedThroughput: { ReadCapacityUnits: 20, WriteCapacityUnits: 10 },
};
const FIXED = {
  messageId: 'fixed',
  actual: '20 read and 10 write units',
  expected: 'autoscaling, or on demand',
};

PolicyTester.run(
  dynamodbFixedCapacity,
  {
    passing: [
      { name: 'on demand', input: dynamoCloudformation() },
      {
        name: 'scaled, in Terraform',
        input: dynamoTerraform(
          { billing_mode: 'PROVISIONED', read_capacity: 20, write_capacity: 10 },
          {
            'aws_appautoscaling_target.table': {
              resource_id: 'table/orders',
              scalable_dimension: 'dynamodb:table:ReadCapacityUnits',
            },
          },
        ),
      },
      { name: 'a trial', input: dynamoCloudformation({ ...UNITS, TableName: 'orders-test' }) },
    ],
    failing: [
      {
        name: 'fixed, in CloudFormation',
        input: dynamoCloudformation(UNITS),
        findings: [{ ...FIXED, address: TABLE.cloudformation }],
      },
      {
        name: 'fixed by default, in Pulumi',
        input: dynamoPulumi({ billingMode: 'PROVISIONED', readCapacity: 20, writeCapacity: 10 }),
        findings: [{ ...FIXED, address: TABLE.pulumi }],
      },
      {
        name: 'fixed, in Terraform',
        input: dynamoTerraform({ billing_mode: 'PROVISIONED', read_capacity: 20, write_capacity: 10 }),
        findings: [{ ...FIXED, address: TABLE.terraform }],
      },
    ],
  },
  { describe, it },
);
