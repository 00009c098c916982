import { PolicyTester } from '../../../harness/testing/policy-tester';
import { servingStoreReplicatedOutsideAllowedRegions } from '../../../policies/residency/serving-store-replicated-outside-allowed-regions';
import { dynamoCloudformation, dynamoPulumi, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';
import { MAIN, oneCloudformation } from '../../fixtures/one';

const RESIDENCY = {
  regions: ['af-south-1', 'southafricanorth'],
  transferBasis: 'consent',
  record: 'register/7',
} as const;
const AT_HOME = { residency: { personal: RESIDENCY } };
const OUTSIDE = { messageId: 'outside', expected: 'the regions of residency' };

PolicyTester.run(
  servingStoreReplicatedOutsideAllowedRegions,
  {
    passing: [
      { name: 'no replicas', input: dynamoTerraform() },
      { name: 'a replica where data may be', input: dynamoCloudformation(), settings: AT_HOME },
    ],
    failing: [
      {
        name: 'a replica abroad, in Terraform',
        input: dynamoTerraform({ replica: [{ region_name: 'eu-west-1' }] }),
        settings: AT_HOME,
        findings: [{ ...OUTSIDE, address: TABLE.terraform, actual: 'eu-west-1' }],
      },
      {
        name: 'a replica abroad, in Pulumi',
        input: dynamoPulumi({ replicas: [{ regionName: 'us-east-1' }] }),
        settings: AT_HOME,
        findings: [{ ...OUTSIDE, address: TABLE.pulumi, actual: 'us-east-1' }],
      },
      {
        name: 'a global table, in CloudFormation',
        input: oneCloudformation('AWS::DynamoDB::GlobalTable', {
          Replicas: [{ Region: 'af-south-1' }, { Region: 'eu-west-1' }],
        }),
        settings: AT_HOME,
        findings: [{ ...OUTSIDE, address: MAIN.cloudformation, actual: 'eu-west-1' }],
      },
      {
        name: 'a keyspace of two regions',
        input: oneCloudformation(
          'AWS::Cassandra::Table',
          { KeyspaceName: { Ref: 'Shop' } },
          {
            Shop: {
              Type: 'AWS::Cassandra::Keyspace',
              Properties: { ReplicationSpecification: { RegionList: ['af-south-1', 'eu-west-1'] } },
            },
          },
        ),
        settings: AT_HOME,
        findings: [{ ...OUTSIDE, address: MAIN.cloudformation, actual: 'eu-west-1' }],
      },
    ],
    cannotTell: [
      {
        name: 'nobody says where data may be',
        input: dynamoTerraform({ replica: [{ region_name: 'eu-west-1' }] }),
        because: /write residency/,
      },
    ],
  },
  { describe, it },
);
