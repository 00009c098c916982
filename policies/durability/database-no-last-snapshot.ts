import { isOfRecord } from '../databases';
import { definePolicy } from '../define';

export const databaseNoLastSnapshot = definePolicy({
  id: 'durability/database-no-last-snapshot',
  summary: 'A database that goes leaves a snapshot behind.',
  why: 'Automatic backups go with their database: without a last snapshot, a deletion that nobody meant cannot be undone.',
  fix: 'Set skip_final_snapshot = false and a final_snapshot_identifier; in a template, DeletionPolicy: Snapshot.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    { url: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance', asOf: null },
    { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html', asOf: null },
  ],
  on: 'Database',
  options: {},
  messages: { skipped: 'no snapshot is made when the database is deleted' },
  check: (database, context) => {
    const { need, report } = context;
    if (database.role === 'replica' || !isOfRecord(database, context)) return;
    if (need(database.skipsLastSnapshot, 'whether a last snapshot is made') !== true) return;
    report({ messageId: 'skipped', actual: 'no last snapshot', expected: 'a last snapshot' });
  },
});
