import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbIndexProjectsEverything } from '../../../policies/cost/dynamodb-index-projects-everything';
import { dynamoCloudformation, dynamoPulumi, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';

const ALL = { messageId: 'all', actual: 'ALL', expected: 'KEYS_ONLY or INCLUDE' };

function projecting(ProjectionType: string) {
  return { GlobalSecondaryIndexes: [{ IndexName: 'by-customer', Projection: { ProjectionType } }] };
}

PolicyTester.run(
  dynamodbIndexProjectsEverything,
  {
    passing: [
      { name: 'keys only', input: dynamoCloudformation(projecting('KEYS_ONLY')) },
      {
        name: 'some, in Terraform',
        input: dynamoTerraform({ global_secondary_index: [{ name: 'by-customer', projection_type: 'INCLUDE' }] }),
      },
    ],
    failing: [
      {
        name: 'all, in CloudFormation',
        input: dynamoCloudformation(projecting('ALL')),
        findings: [{ ...ALL, address: TABLE.cloudformation }],
      },
      {
        name: 'all, in a local index in Terraform',
        input: dynamoTerraform({ local_secondary_index: [{ name: 'by-day', projection_type: 'ALL' }] }),
        findings: [{ ...ALL, address: TABLE.terraform }],
      },
      {
        name: 'all, in Pulumi',
        input: dynamoPulumi({ globalSecondaryIndexes: [{ name: 'by-customer', projectionType: 'ALL' }] }),
        findings: [{ ...ALL, address: TABLE.pulumi }],
      },
    ],
  },
  { describe, it },
);
