import { definePolicy } from '../define';

export const cosmosBackupGeoRedundantByDefault = definePolicy({
  id: 'residency/cosmos-backup-geo-redundant-by-default',
  summary: 'Backups stay where the data may be.',
  why: 'Periodic backups of Cosmos DB, and backups of Azure SQL, are copied to the paired region unless told otherwise, even when all data is to stay in one country.',
  fix: 'Set storage_redundancy (backupStorageRedundancy, storage_account_type) to Local or Zone.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_account',
      asOf: '2026-08',
    },
  ],
  on: 'Database',
  options: {},
  messages: { abroad: 'backups are copied to the paired region, which is not among those stated' },
  check: (database, { settings, need, cannotTell, report }) => {
    if (database.provider !== 'azure' || need(database.backupsAbroad, 'where backups are kept') !== true) return;
    // A copy in another region is what one wants where data may be there.
    const residency =
      settings.residency ?? cannotTell('which regions data may be in is stated nowhere; write residency with regions');
    const allowed = new Set(Object.values(residency).flatMap(({ regions }) => regions));
    // Of the paired region nothing is said where several are allowed: it may be one of them.
    if (allowed.size !== 1) return;
    report({ messageId: 'abroad', actual: 'geo-redundant', expected: 'locally or zone-redundant' });
  },
});
