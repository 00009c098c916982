import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cosmosLogicalPartitionTooBig } from '../../../policies/partitioning/cosmos-logical-partition-too-big';
import { CONTAINERS, containerPulumi, containerTerraform, dynamoTerraform } from '../../fixtures/keyed-tables';
import { said } from '../../fixtures/workload';

const BIG = { messageId: 'too-big', actual: '40 GB', expected: 'at most 20 GB' };

PolicyTester.run(
  cosmosLogicalPartitionTooBig,
  {
    passing: [
      {
        name: 'small keys',
        input: containerTerraform(),
        workload: said(CONTAINERS.terraform, { largestKeyBytes: 4e9 }),
      },
      { name: 'another engine', input: dynamoTerraform() },
    ],
    failing: [
      {
        name: 'a big tenant, in azurerm',
        input: containerTerraform(),
        workload: said(CONTAINERS.terraform, { largestKeyBytes: 40e9 }),
        findings: [{ ...BIG, address: CONTAINERS.terraform }],
      },
      {
        name: 'a big tenant, in azure-native',
        input: containerPulumi(),
        workload: said(CONTAINERS.pulumi, { largestKeyBytes: 40e9 }),
        findings: [{ ...BIG, address: CONTAINERS.pulumi }],
      },
    ],
    cannotTell: [{ name: 'nobody says how big keys get', input: containerTerraform(), because: /largestKeyBytes/ }],
  },
  { describe, it },
);
