import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseNoBackups } from '../../../policies/durability/database-no-backups';
import { cloudSql, cloudSqlPulumi, DATABASE, rds, rdsPulumi, rdsTerraform } from '../../fixtures/databases';
import { MAIN, oneTerraform } from '../../fixtures/one';

const NONE = { messageId: 'none', actual: 'no backups', expected: 'daily backups' };
const RDS = 'aws_db_instance';

PolicyTester.run(
  databaseNoBackups,
  {
    passing: [
      { name: 'two weeks, in CloudFormation', input: rds() },
      { name: 'two weeks, in Terraform', input: rdsTerraform() },
      { name: 'on, in Cloud SQL', input: cloudSql() },
      {
        name: 'what can be made again by its name',
        input: rdsTerraform({ identifier: 'orders-scratch', backup_retention_period: 0 }),
      },
      {
        name: 'a replica, in Terraform',
        input: rdsTerraform({ replicate_source_db: 'orders', backup_retention_period: 0 }),
      },
      { name: 'a trial', input: rdsTerraform({ identifier: 'orders-dev', backup_retention_period: 0 }) },
    ],
    failing: [
      {
        name: 'none, in CloudFormation',
        input: rds({ BackupRetentionPeriod: 0 }),
        findings: [{ ...NONE, address: DATABASE.rds }],
      },
      {
        name: 'none for the database of a web site',
        input: rdsTerraform({ identifier: 'web-db', backup_retention_period: 0 }),
        findings: [{ ...NONE, address: DATABASE.rdsTerraform }],
      },
      {
        name: 'none by default, in Terraform',
        input: oneTerraform(RDS, { engine: 'mysql' }),
        findings: [{ ...NONE, address: MAIN.terraform(RDS) }],
      },
      {
        name: 'none, in Pulumi',
        input: rdsPulumi({ backupRetentionPeriod: 0 }),
        findings: [{ ...NONE, address: DATABASE.rdsPulumi }],
      },
      {
        name: 'off, in Cloud SQL',
        input: cloudSql({ backup_configuration: [{ enabled: false }] }),
        findings: [{ ...NONE, address: DATABASE.sql }],
      },
      {
        name: 'not said, in Pulumi for Google',
        input: cloudSqlPulumi({ backupConfiguration: {} }),
        findings: [{ ...NONE, address: DATABASE.sqlPulumi }],
      },
    ],
  },
  { describe, it },
);
