import { isOfRecord } from '../databases';
import { definePolicy } from '../define';

export const databaseNoBackups = definePolicy({
  id: 'durability/database-no-backups',
  summary: 'A database is backed up by itself, every day.',
  why: 'One wrong DELETE, one failed migration, one lost volume, and there is nothing to go back to: replicas repeat the mistake within seconds.',
  fix: 'Set a retention of at least a week (BackupRetentionPeriod, backup_retention_period, backup_configuration.enabled = true) and switch point-in-time recovery on.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html',
      asOf: null,
    },
    { url: 'https://cloud.google.com/sql/docs/postgres/backup-recovery/backups', asOf: null },
  ],
  on: 'Database',
  options: {},
  messages: { none: 'no automatic backups are made of the database' },
  check: (database, context) => {
    const { need, report } = context;
    // What a replica or a member holds is backed up where it comes from.
    if (database.role === 'replica' || database.role === 'member' || !isOfRecord(database, context)) return;
    if (need(database.backupDays, 'how long backups are kept') !== 0) return;
    report({ messageId: 'none', actual: 'no backups', expected: 'daily backups' });
  },
});
