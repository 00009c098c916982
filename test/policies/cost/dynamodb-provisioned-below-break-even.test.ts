import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbProvisionedBelowBreakEven } from '../../../policies/cost/dynamodb-provisioned-below-break-even';
import { dynamoCloudformation, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';
import { said } from '../../fixtures/workload';

const IDLE = { messageId: 'idle', actual: '10 % used', expected: 'at least 35 %, or on demand' };
const PROVISIONED = {
  BillingMode: 'PROVISIONED',
  ProvisionedThroughput: { ReadCapacityUnits: 100, WriteCapacityUnits: 100 },
};

PolicyTester.run(
  dynamodbProvisionedBelowBreakEven,
  {
    passing: [
      {
        name: 'well used, in CloudFormation',
        input: dynamoCloudformation(PROVISIONED),
        workload: said(TABLE.cloudformation, { meanWritesPerSecond: 60, meanReadsPerSecond: 60 }),
      },
      { name: 'on demand', input: dynamoTerraform() },
    ],
    failing: [
      {
        name: 'idle, in CloudFormation',
        input: dynamoCloudformation(PROVISIONED),
        workload: said(TABLE.cloudformation, { meanWritesPerSecond: 10, meanReadsPerSecond: 10 }),
        findings: [{ ...IDLE, address: TABLE.cloudformation }],
      },
      {
        name: 'idle, in Terraform',
        input: dynamoTerraform({ billing_mode: 'PROVISIONED', read_capacity: 100, write_capacity: 100 }),
        workload: said(TABLE.terraform, { meanWritesPerSecond: 10, meanReadsPerSecond: 10 }),
        findings: [{ ...IDLE, address: TABLE.terraform }],
      },
    ],
    cannotTell: [
      {
        name: 'nobody says how much is used',
        input: dynamoCloudformation(PROVISIONED),
        because: /meanWritesPerSecond/,
      },
    ],
  },
  { describe, it },
);
