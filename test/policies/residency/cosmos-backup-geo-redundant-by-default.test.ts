import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cosmosBackupGeoRedundantByDefault } from '../../../policies/residency/cosmos-backup-geo-redundant-by-default';
import { cosmos, cosmosPulumi, DATABASE, postgres } from '../../fixtures/databases';

const ABROAD = { messageId: 'abroad', actual: 'geo-redundant', expected: 'locally or zone-redundant' };
const BASIS = { transferBasis: 'consent', record: 'register/7' } as const;
const AT_HOME = { residency: { personal: { ...BASIS, regions: ['southafricanorth'] } } };

PolicyTester.run(
  cosmosBackupGeoRedundantByDefault,
  {
    passing: [
      { name: 'continuous, which stays', input: cosmos(), settings: AT_HOME },
      {
        name: 'locally redundant',
        input: cosmos({ backup: [{ type: 'Periodic', storage_redundancy: 'Local' }] }),
        settings: AT_HOME,
      },
      {
        name: 'a copy where data may be',
        input: cosmos({ backup: [] }),
        settings: { residency: { personal: { ...BASIS, regions: ['southafricanorth', 'southafricawest'] } } },
      },
    ],
    failing: [
      {
        name: 'periodic by default, in azurerm',
        input: cosmos({ backup: [] }),
        settings: AT_HOME,
        findings: [{ ...ABROAD, address: DATABASE.cosmos }],
      },
      {
        name: 'periodic by default, in azure-native',
        input: cosmosPulumi({ backupPolicy: { type: 'Periodic' } }),
        settings: AT_HOME,
        findings: [{ ...ABROAD, address: DATABASE.cosmosPulumi }],
      },
      {
        name: 'a flexible server',
        input: postgres({ geo_redundant_backup_enabled: true }),
        settings: AT_HOME,
        findings: [{ ...ABROAD, address: DATABASE.postgres }],
      },
    ],
    cannotTell: [{ name: 'nobody says where data may be', input: cosmos({ backup: [] }), because: /write residency/ }],
  },
  { describe, it },
);
