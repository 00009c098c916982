import { isOfRecord } from '../databases';
import { definePolicy } from '../define';

export const databaseNoPointInTime = definePolicy({
  id: 'durability/database-no-point-in-time',
  summary: 'A database can be brought back to the second before a mistake.',
  why: "With a backup a day alone, everything that was written since last night's is lost with the mistake.",
  fix: 'Set point_in_time_recovery_enabled (for MySQL binary_log_enabled) beside the backups, or continuous_backup_config.enabled.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [{ url: 'https://cloud.google.com/sql/docs/postgres/backup-recovery/pitr', asOf: null }],
  on: 'Database',
  options: {},
  messages: { off: 'the database can be brought back only to the last backup' },
  check: (database, context) => {
    const { need, report } = context;
    if (database.role === 'replica' || database.engine === 'cosmos' || !isOfRecord(database, context)) return;
    if (need(database.pointInTime, 'whether point-in-time recovery is on') !== false) return;
    if (need(database.backupDays, 'how long backups are kept') === 0) return;
    report({ messageId: 'off', actual: 'backups of a day', expected: 'point-in-time recovery' });
  },
});
