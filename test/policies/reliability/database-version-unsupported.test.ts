import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseVersionUnsupported } from '../../../policies/reliability/database-version-unsupported';
import { cloudSql, DATABASE, postgresPulumi, rds, rdsPulumi, rdsTerraform, search } from '../../fixtures/databases';
import { MAIN, oneTerraform } from '../../fixtures/one';

const ENDED = { messageId: 'ended' };
const SINGLE = 'azurerm_postgresql_server';

PolicyTester.run(
  databaseVersionUnsupported,
  {
    passing: [
      { name: 'PostgreSQL 16, in CloudFormation', input: rds() },
      { name: 'MySQL 8.4, in Terraform', input: rdsTerraform({ engine: 'mysql', engine_version: '8.4.3' }) },
      { name: 'PostgreSQL 16, in Cloud SQL', input: cloudSql() },
      { name: 'an engine without a list', input: search() },
    ],
    failing: [
      {
        name: 'PostgreSQL 12, in CloudFormation',
        input: rds({ EngineVersion: '12.9' }),
        findings: [{ ...ENDED, address: DATABASE.rds, actual: 'postgres 12.9', expected: 'newer than 13' }],
      },
      {
        name: 'PostgreSQL 13.4, in Terraform',
        input: rdsTerraform({ engine: 'aurora-postgresql', engine_version: '13.4' }),
        findings: [{ ...ENDED, address: DATABASE.rdsTerraform, actual: 'postgres 13.4', expected: 'newer than 13' }],
      },
      {
        name: 'MySQL 5.7, in Pulumi',
        input: rdsPulumi({ engine: 'mysql', engineVersion: '5.7.44' }),
        findings: [{ ...ENDED, address: DATABASE.rdsPulumi, actual: 'mysql 5.7.44', expected: 'newer than 5.7' }],
      },
      {
        name: 'MySQL 5.6, in Cloud SQL',
        input: cloudSql({}, { database_version: 'MYSQL_5_6' }),
        findings: [{ ...ENDED, address: DATABASE.sql, actual: 'mysql 5.6', expected: 'newer than 5.7' }],
      },
      {
        name: 'PostgreSQL 11, in azure-native',
        input: postgresPulumi({ version: '11' }),
        findings: [{ ...ENDED, address: DATABASE.postgresPulumi, actual: 'postgres 11', expected: 'newer than 13' }],
      },
      {
        name: 'a single server of Azure',
        input: oneTerraform(SINGLE, { name: 'orders', version: '11' }),
        findings: [
          {
            messageId: 'retired',
            address: MAIN.terraform(SINGLE),
            actual: 'a single server',
            expected: 'a flexible server',
          },
        ],
      },
    ],
  },
  { describe, it },
);
