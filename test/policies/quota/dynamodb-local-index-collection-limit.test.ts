import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbLocalIndexCollectionLimit } from '../../../policies/quota/dynamodb-local-index-collection-limit';
import { dynamoCloudformation, dynamoPulumi, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';
import { said } from '../../fixtures/workload';

const LOCAL = { LocalSecondaryIndexes: [{ IndexName: 'by-day' }] };
const GROWS = {
  messageId: 'grows',
  actual: 'no expiry',
  expected: 'a time bucket in the key, or a global index',
};

PolicyTester.run(
  dynamodbLocalIndexCollectionLimit,
  {
    passing: [
      { name: 'no local index', input: dynamoCloudformation() },
      {
        name: 'keys that stay small',
        input: dynamoCloudformation(LOCAL),
        workload: said(TABLE.cloudformation, { largestKeyBytes: 2e9 }),
      },
    ],
    failing: [
      {
        name: 'keys that get too big',
        input: dynamoCloudformation(LOCAL),
        workload: said(TABLE.cloudformation, { largestKeyBytes: 12e9 }),
        findings: [{ messageId: 'above', address: TABLE.cloudformation, actual: '12 GB', expected: 'at most 10 GB' }],
      },
      {
        name: 'events by time, in Terraform',
        input: dynamoTerraform({
          name: 'events',
          range_key: 'happened_at',
          local_secondary_index: [{ name: 'by-type', range_key: 'type' }],
        }),
        findings: [{ ...GROWS, address: TABLE.terraform }],
      },
      {
        name: 'events by time, in Pulumi',
        input: dynamoPulumi({
          name: 'events',
          rangeKey: 'timestamp',
          localSecondaryIndexes: [{ name: 'by-type', rangeKey: 'type' }],
        }),
        findings: [{ ...GROWS, address: TABLE.pulumi }],
      },
    ],
    cannotTell: [
      { name: 'nobody says how big keys get', input: dynamoCloudformation(LOCAL), because: /largestKeyBytes/ },
    ],
  },
  { describe, it },
);
