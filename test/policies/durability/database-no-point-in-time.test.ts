import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseNoPointInTime } from '../../../policies/durability/database-no-point-in-time';
import { cloudSql, cloudSqlPulumi, DATABASE } from '../../fixtures/databases';

const OFF = { messageId: 'off', actual: 'backups of a day', expected: 'point-in-time recovery' };

PolicyTester.run(
  databaseNoPointInTime,
  {
    passing: [
      { name: 'on, in Cloud SQL', input: cloudSql() },
      {
        name: 'a binary log, in Pulumi for Google',
        input: cloudSqlPulumi({ backupConfiguration: { enabled: true, binaryLogEnabled: true } }),
      },
      { name: 'no backups at all, which another rule finds', input: cloudSql({ backup_configuration: [] }) },
    ],
    failing: [
      {
        name: 'off, in Cloud SQL',
        input: cloudSql({ backup_configuration: [{ enabled: true }] }),
        findings: [{ ...OFF, address: DATABASE.sql }],
      },
      {
        name: 'off, in Pulumi for Google',
        input: cloudSqlPulumi({ backupConfiguration: { enabled: true, pointInTimeRecoveryEnabled: false } }),
        findings: [{ ...OFF, address: DATABASE.sqlPulumi }],
      },
    ],
  },
  { describe, it },
);
