import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbOnDemandForSteadyLoad } from '../../../policies/cost/dynamodb-on-demand-for-steady-load';
import { dynamoCloudformation, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';
import { said } from '../../fixtures/workload';

const STEADY = { messageId: 'steady', actual: '75 % of the peak on average', expected: 'provisioned capacity' };

PolicyTester.run(
  dynamodbOnDemandForSteadyLoad,
  {
    passing: [
      {
        name: 'a load that jumps',
        input: dynamoTerraform(),
        workload: said(TABLE.terraform, { meanWritesPerSecond: 10, peakWritesPerSecond: 200 }),
      },
      { name: 'provisioned', input: dynamoTerraform({ billing_mode: 'PROVISIONED' }) },
    ],
    failing: [
      {
        name: 'a steady load, in Terraform',
        input: dynamoTerraform(),
        workload: said(TABLE.terraform, { meanWritesPerSecond: 150, peakWritesPerSecond: 200 }),
        findings: [{ ...STEADY, address: TABLE.terraform }],
      },
      {
        name: 'a steady load, in CloudFormation',
        input: dynamoCloudformation(),
        workload: said(TABLE.cloudformation, { meanWritesPerSecond: 150, peakWritesPerSecond: 200 }),
        findings: [{ ...STEADY, address: TABLE.cloudformation }],
      },
    ],
    cannotTell: [{ name: 'nobody says how steady it is', input: dynamoTerraform(), because: /meanWritesPerSecond/ }],
  },
  { describe, it },
);
