import { isOfRecord } from '../databases';
import { definePolicy } from '../define';

export const databaseBackupsShort = definePolicy({
  id: 'durability/database-backups-short',
  summary: 'Backups reach back to before a mistake is noticed.',
  why: 'What goes wrong on a Friday is noticed on Monday: with a day of backups, the last good state is gone by then, and a day is what some services keep when nobody says otherwise.',
  fix: 'Keep backups for at least a week (BackupRetentionPeriod: 7, backup_retention_period = 7, retained_backups = 7).',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
      asOf: null,
    },
  ],
  on: 'Database',
  options: { days: { default: 7, unit: 'days', description: 'How long a mistake may go unnoticed.' } },
  messages: { short: 'backups are gone before most mistakes are noticed' },
  check: (database, context) => {
    const { options, need, report } = context;
    if (database.role === 'replica' || !isOfRecord(database, context)) return;
    // Its hours have a rule of their own.
    if (database.engine === 'cosmos') return;
    const days = need(database.backupDays, 'how long backups are kept');
    if (days === undefined || days === 0 || days >= options.days) return;
    report({ messageId: 'short', actual: `${days} d`, expected: `at least ${options.days} d` });
  },
});
