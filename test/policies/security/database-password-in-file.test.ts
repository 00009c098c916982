import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databasePasswordInFile } from '../../../policies/security/database-password-in-file';
import { cloudSql, DATABASE, postgres, rds, rdsPulumi } from '../../fixtures/databases';

const WRITTEN = { messageId: 'written', actual: 'a password in plain text', expected: 'a reference to a secret store' };

PolicyTester.run(
  databasePasswordInFile,
  {
    passing: [
      { name: 'kept by the service', input: rds() },
      {
        name: 'a secret',
        input: rds({ MasterUserPassword: '{{resolve:secretsmanager:orders:SecretString:password}}' }),
      },
      { name: 'none, in azurerm', input: postgres() },
    ],
    failing: [
      {
        name: 'written out, in CloudFormation',
        input: rds({ MasterUserPassword: 'hunter2hunter2' }),
        findings: [{ ...WRITTEN, address: DATABASE.rds }],
      },
      {
        name: 'written out, in Pulumi',
        input: rdsPulumi({ password: 'hunter2hunter2' }),
        findings: [{ ...WRITTEN, address: DATABASE.rdsPulumi }],
      },
      {
        name: 'written out, in azurerm',
        input: postgres({ administrator_password: 'hunter2hunter2' }),
        findings: [{ ...WRITTEN, address: DATABASE.postgres }],
      },
      {
        name: 'written out, in Cloud SQL',
        input: cloudSql({}, { root_password: 'hunter2hunter2' }),
        findings: [{ ...WRITTEN, address: DATABASE.sql }],
      },
    ],
  },
  { describe, it },
);
