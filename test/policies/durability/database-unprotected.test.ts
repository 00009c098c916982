import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseUnprotected } from '../../../policies/durability/database-unprotected';
import { cloudSql, DATABASE, rds, rdsPulumi, rdsTerraform } from '../../fixtures/databases';
import { MAIN, oneCloudformation, onePulumi, oneTerraform } from '../../fixtures/one';

const OFF = { messageId: 'off', actual: 'off', expected: 'deletion protection' };
const BIGTABLE = 'gcp:bigtable/instance:Instance';

PolicyTester.run(
  databaseUnprotected,
  {
    passing: [
      { name: 'protected, in CloudFormation', input: rds() },
      { name: 'protected, in Terraform', input: rdsTerraform() },
      {
        name: 'protected by default, in Terraform for Google',
        input: oneTerraform('google_sql_database_instance', { database_version: 'POSTGRES_16' }),
      },
      { name: 'a trial', input: rdsTerraform({ identifier: 'orders-test', deletion_protection: false }) },
    ],
    failing: [
      {
        name: 'not said, in CloudFormation',
        input: oneCloudformation('AWS::RDS::DBInstance', { Engine: 'mysql' }),
        findings: [{ ...OFF, address: MAIN.cloudformation }],
      },
      {
        name: 'off, in Terraform',
        input: rdsTerraform({ deletion_protection: false }),
        findings: [{ ...OFF, address: DATABASE.rdsTerraform }],
      },
      {
        name: 'off, in Pulumi',
        input: rdsPulumi({ deletionProtection: false }),
        findings: [{ ...OFF, address: DATABASE.rdsPulumi }],
      },
      {
        name: 'off, in Cloud SQL',
        input: cloudSql({}, { deletion_protection: false }),
        findings: [{ ...OFF, address: DATABASE.sql }],
      },
      {
        name: 'a Bigtable instance',
        input: onePulumi(BIGTABLE, { name: 'orders', deletionProtection: false }),
        findings: [{ ...OFF, address: MAIN.pulumi(BIGTABLE) }],
      },
    ],
  },
  { describe, it },
);
