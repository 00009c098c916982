import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbNewOnDemandTableCold } from '../../../policies/capacity/dynamodb-new-on-demand-table-cold';
import { dynamoCloudformation, dynamoPulumi, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';
import { said } from '../../fixtures/workload';

const COLD = { messageId: 'cold' };

PolicyTester.run(
  dynamodbNewOnDemandTableCold,
  {
    passing: [
      { name: 'a small peak', input: dynamoTerraform(), workload: said(TABLE.terraform, { peakWritesPerSecond: 900 }) },
      {
        name: 'a warm table, in CloudFormation',
        input: dynamoCloudformation({ WarmThroughput: { WriteUnitsPerSecond: 20000 } }),
        workload: said(TABLE.cloudformation, { peakWritesPerSecond: 9000 }),
      },
      { name: 'provisioned', input: dynamoTerraform({ billing_mode: 'PROVISIONED' }) },
    ],
    failing: [
      {
        name: 'a cold table, in CloudFormation',
        input: dynamoCloudformation(),
        workload: said(TABLE.cloudformation, { peakWritesPerSecond: 9000 }),
        findings: [
          { ...COLD, address: TABLE.cloudformation, actual: '9000 units/s', expected: 'at most 4000 units/s' },
        ],
      },
      {
        name: 'big items, in Terraform',
        input: dynamoTerraform(),
        workload: said(TABLE.terraform, { peakWritesPerSecond: 3000, recordBytes: 2500 }),
        findings: [{ ...COLD, address: TABLE.terraform, actual: '9000 units/s', expected: 'at most 4000 units/s' }],
      },
      {
        name: 'reads, in Pulumi',
        input: dynamoPulumi(),
        workload: said(TABLE.pulumi, { peakWritesPerSecond: 10, peakReadsPerSecond: 50_000 }),
        findings: [{ ...COLD, address: TABLE.pulumi, actual: '50000 units/s', expected: 'at most 12000 units/s' }],
      },
    ],
    cannotTell: [
      { name: 'nobody says how many writes come', input: dynamoTerraform(), because: /peakWritesPerSecond/ },
    ],
  },
  { describe, it },
);
