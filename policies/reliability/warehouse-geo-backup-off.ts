import { matters } from '../databases';
import { definePolicy } from '../define';

export const warehouseGeoBackupOff = definePolicy({
  id: 'reliability/warehouse-geo-backup-off',
  summary: 'Snapshots of a dedicated pool have a copy in the paired region.',
  why: 'Without it, the pool and all of its restore points are lost together with the one region that holds them.',
  fix: 'Leave geo_backup_policy_enabled on (storageAccountType GRS), unless data must not leave its region.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.6'],
  sources: [
    {
      url: 'https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/backup-and-restore',
      asOf: null,
    },
  ],
  on: 'Warehouse',
  options: {},
  messages: { off: 'restore points of the pool lie in one region only' },
  check: (warehouse, { workload, settings, need, report }) => {
    // Who names the regions that data may lie in has thought about copies.
    if (settings.residency !== undefined || !matters(warehouse, { workload })) return;
    if (need(warehouse.geoBackup, 'whether backups go to the paired region') === false)
      report({ messageId: 'off', actual: 'off', expected: 'on' });
  },
});
