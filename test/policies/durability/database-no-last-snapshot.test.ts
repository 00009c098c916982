import { cloudformation } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseNoLastSnapshot } from '../../../policies/durability/database-no-last-snapshot';
import { DATABASE, rds, rdsPulumi, rdsTerraform } from '../../fixtures/databases';
import { MAIN, oneTerraform } from '../../fixtures/one';

const SKIPPED = { messageId: 'skipped', actual: 'no last snapshot', expected: 'a last snapshot' };
const CLUSTER = 'aws_rds_cluster';

PolicyTester.run(
  databaseNoLastSnapshot,
  {
    passing: [
      { name: 'made, in Terraform', input: rdsTerraform() },
      { name: 'made, in Pulumi', input: rdsPulumi() },
      { name: 'made by default, in CloudFormation', input: rds() },
    ],
    failing: [
      {
        name: 'skipped, in Terraform',
        input: rdsTerraform({ skip_final_snapshot: true }),
        findings: [{ ...SKIPPED, address: DATABASE.rdsTerraform }],
      },
      {
        name: 'skipped, in Pulumi',
        input: rdsPulumi({ skipFinalSnapshot: true }),
        findings: [{ ...SKIPPED, address: DATABASE.rdsPulumi }],
      },
      {
        name: 'a cluster',
        input: oneTerraform(CLUSTER, { engine: 'aurora-mysql', skip_final_snapshot: true }),
        findings: [{ ...SKIPPED, address: MAIN.terraform(CLUSTER) }],
      },
      {
        name: 'deleted with its stack, in CloudFormation',
        input: cloudformation({ Main: { Type: 'AWS::RDS::DBInstance', DeletionPolicy: 'Delete', Properties: {} } }),
        findings: [{ ...SKIPPED, address: MAIN.cloudformation }],
      },
    ],
  },
  { describe, it },
);
