import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbTableClassMismatch } from '../../../policies/cost/dynamodb-table-class-mismatch';
import { dynamoCloudformation, dynamoPulumi, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';
import { said } from '../../fixtures/workload';

const BUSY = { storedBytes: 100e9, meanWritesPerSecond: 100, meanReadsPerSecond: 200 };
const FULL = { storedBytes: 1000e9, meanWritesPerSecond: 100, meanReadsPerSecond: 200 };

PolicyTester.run(
  dynamodbTableClassMismatch,
  {
    passing: [
      { name: 'a busy table, in Terraform', input: dynamoTerraform(), workload: said(TABLE.terraform, BUSY) },
      {
        name: 'a full table in its class',
        input: dynamoCloudformation({ TableClass: 'STANDARD_INFREQUENT_ACCESS' }),
        workload: said(TABLE.cloudformation, FULL),
      },
    ],
    failing: [
      {
        name: 'a full table, in Terraform',
        input: dynamoTerraform(),
        workload: said(TABLE.terraform, FULL),
        findings: [
          {
            messageId: 'standard',
            address: TABLE.terraform,
            actual: 'storage is 109 % of requests',
            expected: 'STANDARD_INFREQUENT_ACCESS above 50 %',
          },
        ],
      },
      {
        name: 'a busy table in the class for full ones, in Pulumi',
        input: dynamoPulumi({ tableClass: 'STANDARD_INFREQUENT_ACCESS' }),
        workload: said(TABLE.pulumi, BUSY),
        findings: [
          {
            messageId: 'infrequent',
            address: TABLE.pulumi,
            actual: 'storage is 11 % of requests',
            expected: 'STANDARD below 50 %',
          },
        ],
      },
    ],
    cannotTell: [{ name: 'nobody says how much it holds', input: dynamoTerraform(), because: /storedBytes/ }],
  },
  { describe, it },
);
