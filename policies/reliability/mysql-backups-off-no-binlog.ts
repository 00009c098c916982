import { toolsOn } from '../captured';
import { definePolicy } from '../define';

export const mysqlBackupsOffNoBinlog = definePolicy({
  id: 'reliability/mysql-backups-off-no-binlog',
  summary: 'A MySQL whose changes are followed keeps backups.',
  why: 'On RDS the binary log exists only while automatic backups are on: a retention of 0 switches the capture of changes off without a word.',
  fix: 'Write BackupRetentionPeriod (backup_retention_period) of at least 1 day.',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [{ url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.MySQL.html', asOf: '2023-06' }],
  on: 'Database',
  options: {},
  messages: {
    off: 'without backups there is no binary log, and {{tool}} reads it',
  },
  check: (database, { all, need, report }) => {
    const [tool] = toolsOn('mysql', all);
    if (tool === undefined || !/^(mysql|mariadb)/.test(need(database.engine, 'its engine') ?? '')) return;
    if (need(database.backupDays, 'its backups') !== 0) return;
    report({ messageId: 'off', data: { tool }, actual: '0 days', expected: 'at least 1 day' });
  },
});
