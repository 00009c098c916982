import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cosmosPeriodicBackupKeepsEightHours } from '../../../policies/reliability/cosmos-periodic-backup-keeps-eight-hours';
import { cosmos, cosmosPulumi, DATABASE } from '../../fixtures/databases';

const SHORT = { messageId: 'short', actual: '8 h', expected: 'continuous backups of 7 d' };

PolicyTester.run(
  cosmosPeriodicBackupKeepsEightHours,
  {
    passing: [
      { name: 'continuous, in azurerm', input: cosmos() },
      { name: 'continuous, in azure-native', input: cosmosPulumi() },
      { name: 'two days, in azurerm', input: cosmos({ backup: [{ type: 'Periodic', retention_in_hours: 48 }] }) },
    ],
    failing: [
      {
        name: 'not said, in azurerm',
        input: cosmos({ backup: [] }),
        findings: [{ ...SHORT, address: DATABASE.cosmos }],
      },
      {
        name: 'eight hours, in azurerm',
        input: cosmos({ backup: [{ type: 'Periodic', interval_in_minutes: 240, retention_in_hours: 8 }] }),
        findings: [{ ...SHORT, address: DATABASE.cosmos }],
      },
      {
        name: 'periodic, in azure-native',
        input: cosmosPulumi({ backupPolicy: { type: 'Periodic' } }),
        findings: [{ ...SHORT, address: DATABASE.cosmosPulumi }],
      },
    ],
  },
  { describe, it },
);
