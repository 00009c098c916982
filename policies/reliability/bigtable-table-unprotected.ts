import { isOfRecord } from '../databases';
import { definePolicy } from '../define';

export const bigtableTableUnprotected = definePolicy({
  id: 'reliability/bigtable-table-unprotected',
  summary: 'A Bigtable table is backed up and no plan can drop it.',
  why: 'Protection and automated backups are off by default, and a change of the split keys alone recreates the table empty.',
  fix: 'Set deletion_protection = "PROTECTED" and an automated_backup_policy.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigtable_table',
      asOf: '2026-08',
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: {
    unprotected: 'a plan may delete the table with all its rows',
    'no-backup': 'the table has no automated backups',
  },
  check: (table, context) => {
    const { need, report } = context;
    if (table.engine !== 'bigtable' || !isOfRecord(table, context)) return;
    if (need(table.deletionProtected, 'its deletion protection') === false)
      report({ messageId: 'unprotected', actual: 'UNPROTECTED', expected: 'PROTECTED' });
    if (need(table.recoverable, 'its backups') === false)
      report({ messageId: 'no-backup', actual: 'none', expected: 'an automated backup policy' });
  },
});
