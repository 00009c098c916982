import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigtableTableUnprotected } from '../../../policies/reliability/bigtable-table-unprotected';
import { BIGTABLES, bigtablePulumi, bigtableTerraform } from '../../fixtures/keyed-tables';

const UNPROTECTED = { messageId: 'unprotected', actual: 'UNPROTECTED', expected: 'PROTECTED' };
const NO_BACKUP = { messageId: 'no-backup', actual: 'none', expected: 'an automated backup policy' };
const BACKED_UP = { automated_backup_policy: [{ retention_period: '72h', frequency: '24h' }] };

PolicyTester.run(
  bigtableTableUnprotected,
  {
    passing: [
      {
        name: 'both, in Terraform',
        input: bigtableTerraform({ deletion_protection: 'PROTECTED', ...BACKED_UP }),
      },
      {
        name: 'both, in Pulumi',
        input: bigtablePulumi({ deletionProtection: 'PROTECTED', automatedBackupPolicy: { frequency: '24h' } }),
      },
      { name: 'a trial', input: bigtableTerraform({ name: 'profiles-dev' }) },
    ],
    failing: [
      {
        name: 'neither, in Terraform',
        input: bigtableTerraform(),
        findings: [
          { ...UNPROTECTED, address: BIGTABLES.terraform },
          { ...NO_BACKUP, address: BIGTABLES.terraform },
        ],
      },
      {
        name: 'protection switched off, in Pulumi',
        input: bigtablePulumi({ deletionProtection: 'UNPROTECTED', automatedBackupPolicy: { frequency: '24h' } }),
        findings: [{ ...UNPROTECTED, address: BIGTABLES.pulumi }],
      },
      {
        name: 'no backups, in Terraform',
        input: bigtableTerraform({ deletion_protection: 'PROTECTED' }),
        findings: [{ ...NO_BACKUP, address: BIGTABLES.terraform }],
      },
    ],
  },
  { describe, it },
);
