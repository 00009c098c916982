import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbGlobalTableCounterConflict } from '../../../policies/reliability/dynamodb-global-table-counter-conflict';
import { dynamoPulumi, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';
import { MAIN, oneCloudformation } from '../../fixtures/one';

const LAST_WINS = {
  messageId: 'last-wins',
  actual: 'eventual consistency with eu-west-1',
  expected: 'strong consistency, or one region that writes',
};

function globalTable(added: Readonly<Record<string, string>>) {
  const Replicas = [{ Region: 'af-south-1' }, { Region: 'eu-west-1' }];
  return oneCloudformation('AWS::DynamoDB::GlobalTable', { TableName: 'account-balances', Replicas, ...added });
}

PolicyTester.run(
  dynamodbGlobalTableCounterConflict,
  {
    passing: [
      { name: 'strong consistency, in CloudFormation', input: globalTable({ MultiRegionConsistency: 'STRONG' }) },
      { name: 'orders, which nobody counts up', input: dynamoTerraform({ replica: [{ region_name: 'eu-west-1' }] }) },
      { name: 'balances in one region', input: dynamoTerraform({ name: 'balances' }) },
    ],
    failing: [
      {
        name: 'balances, in CloudFormation',
        input: globalTable({}),
        findings: [{ ...LAST_WINS, address: MAIN.cloudformation }],
      },
      {
        name: 'counters, in Terraform',
        input: dynamoTerraform({ name: 'counters', replica: [{ region_name: 'eu-west-1' }] }),
        findings: [{ ...LAST_WINS, address: TABLE.terraform }],
      },
      {
        name: 'stock, in Pulumi',
        input: dynamoPulumi({ name: 'stock', replicas: [{ regionName: 'eu-west-1' }] }),
        findings: [{ ...LAST_WINS, address: TABLE.pulumi }],
      },
    ],
  },
  { describe, it },
);
