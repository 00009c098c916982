import { isOfRecord } from '../databases';
import { definePolicy } from '../define';

export const databaseUnprotected = definePolicy({
  id: 'durability/database-unprotected',
  summary: 'Nobody deletes a database by accident.',
  why: 'A renamed resource, a destroyed stack or one call in the wrong account takes the database, and with most services its automatic backups, in one step.',
  fix: 'Set DeletionProtection: true (deletion_protection, deletion_protection_enabled), and DeletionPolicy: Retain or Snapshot.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html', asOf: null },
    { url: 'https://cloud.google.com/sql/docs/postgres/deletion-protection', asOf: null },
  ],
  on: 'Database',
  options: {},
  messages: { off: 'one step deletes the database' },
  check: (database, context) => {
    const { need, report } = context;
    if (database.role === 'replica' || database.role === 'member' || !isOfRecord(database, context)) return;
    if (need(database.deletionProtected, 'whether it is protected against deletion') !== false) return;
    report({ messageId: 'off', actual: 'off', expected: 'deletion protection' });
  },
});
