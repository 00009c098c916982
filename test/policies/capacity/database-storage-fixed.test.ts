import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseStorageFixed } from '../../../policies/capacity/database-storage-fixed';
import { cloudSql, cloudSqlPulumi, DATABASE, postgres, rds, rdsTerraform } from '../../fixtures/databases';
import { MAIN, oneCloudformation } from '../../fixtures/one';

const FIXED = { messageId: 'fixed', actual: 'a fixed size', expected: 'storage that grows' };

PolicyTester.run(
  databaseStorageFixed,
  {
    passing: [
      { name: 'growing, in CloudFormation', input: rds() },
      { name: 'growing by default, in Cloud SQL', input: cloudSql({}) },
      { name: 'growing, in Terraform', input: rdsTerraform() },
    ],
    failing: [
      {
        name: 'fixed, in Terraform',
        input: rdsTerraform({ max_allocated_storage: 0 }),
        findings: [{ ...FIXED, address: DATABASE.rdsTerraform }],
      },
      {
        name: 'fixed, in CloudFormation',
        input: oneCloudformation('AWS::RDS::DBInstance', { Engine: 'mysql', AllocatedStorage: 20 }),
        findings: [{ ...FIXED, address: MAIN.cloudformation }],
      },
      {
        name: 'fixed, in Pulumi for Google',
        input: cloudSqlPulumi({ diskAutoresize: false }),
        findings: [{ ...FIXED, address: DATABASE.sqlPulumi }],
      },
      {
        name: 'fixed, in azurerm',
        input: postgres({ auto_grow_enabled: false }),
        findings: [{ ...FIXED, address: DATABASE.postgres }],
      },
    ],
  },
  { describe, it },
);
