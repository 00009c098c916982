import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseBackupsShort } from '../../../policies/durability/database-backups-short';
import { cloudSqlPulumi, DATABASE, postgresPulumi, rds, rdsPulumi, rdsTerraform } from '../../fixtures/databases';
import { MAIN, oneCloudformation } from '../../fixtures/one';
import { said } from '../../fixtures/workload';

const SHORT = { messageId: 'short', expected: 'at least 7 d' };

PolicyTester.run(
  databaseBackupsShort,
  {
    passing: [
      { name: 'two weeks, in CloudFormation', input: rds() },
      { name: 'two weeks, in Pulumi', input: rdsPulumi() },
      { name: 'the default, in Azure', input: postgresPulumi({ backup: {} }) },
      {
        name: 'a cache',
        input: rdsTerraform({ backup_retention_period: 1 }),
        workload: said(DATABASE.rdsTerraform, { role: 'cache' }),
      },
    ],
    failing: [
      {
        name: 'a day by default, in CloudFormation',
        input: oneCloudformation('AWS::RDS::DBCluster', { Engine: 'aurora-mysql' }),
        findings: [{ ...SHORT, address: MAIN.cloudformation, actual: '1 d' }],
      },
      {
        name: 'three days, in Terraform',
        input: rdsTerraform({ backup_retention_period: 3 }),
        findings: [{ ...SHORT, address: DATABASE.rdsTerraform, actual: '3 d' }],
      },
      {
        name: 'two backups, in Pulumi for Google',
        input: cloudSqlPulumi({
          backupConfiguration: { enabled: true, backupRetentionSettings: { retainedBackups: 2 } },
        }),
        findings: [{ ...SHORT, address: DATABASE.sqlPulumi, actual: '2 d' }],
      },
    ],
  },
  { describe, it },
);
