import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseOldStorage } from '../../../policies/cost/database-old-storage';
import { DATABASE, rds, rdsPulumi, rdsTerraform } from '../../fixtures/databases';

PolicyTester.run(
  databaseOldStorage,
  {
    passing: [
      { name: 'gp3, in CloudFormation', input: rds() },
      { name: 'gp3, in Terraform', input: rdsTerraform() },
    ],
    failing: [
      {
        name: 'gp2, in CloudFormation',
        input: rds({ StorageType: 'gp2' }),
        findings: [{ messageId: 'old', address: DATABASE.rds, actual: 'gp2', expected: 'gp3' }],
      },
      {
        name: 'gp2, in Terraform',
        input: rdsTerraform({ storage_type: 'gp2' }),
        findings: [{ messageId: 'old', address: DATABASE.rdsTerraform, actual: 'gp2', expected: 'gp3' }],
      },
      {
        name: 'magnetic, in Pulumi',
        input: rdsPulumi({ storageType: 'standard' }),
        findings: [{ messageId: 'old', address: DATABASE.rdsPulumi, actual: 'standard', expected: 'gp3' }],
      },
    ],
  },
  { describe, it },
);
