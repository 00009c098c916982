import { matters } from '../databases';
import { definePolicy } from '../define';

export const databaseStorageFixed = definePolicy({
  id: 'capacity/database-storage-fixed',
  summary: "A database's storage grows before it is full.",
  why: 'A database whose disk is full stops taking writes, at the worst moment and often for hours.',
  fix: 'Let it grow: MaxAllocatedStorage (max_allocated_storage), disk_autoresize = true, auto_grow_enabled = true.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.StorageTypes.html', asOf: null },
    { url: 'https://cloud.google.com/sql/docs/postgres/instance-settings', asOf: null },
  ],
  on: 'Database',
  options: {},
  messages: { fixed: 'the disk of the database has a size that nothing changes' },
  check: (database, context) => {
    const { need, report } = context;
    if (/^(aurora|docdb|neptune)/.test(typeof database.engine === 'string' ? database.engine : '')) return;
    if (!matters(database, context)) return;
    if (need(database.storageGrows, 'whether its storage grows') !== false) return;
    report({ messageId: 'fixed', actual: 'a fixed size', expected: 'storage that grows' });
  },
});
