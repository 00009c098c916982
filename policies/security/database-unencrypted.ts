import { definePolicy } from '../define';

export const databaseUnencrypted = definePolicy({
  id: 'security/database-unencrypted',
  summary: 'The storage of a database is encrypted.',
  why: 'Whoever gets hold of a disk, a snapshot or a shared backup reads every row, and encryption cannot be switched on later without copying everything into a new database.',
  fix: 'Set StorageEncrypted: true (storage_encrypted, encrypt_at_rest, transparent_data_encryption_enabled) and name a key of your own.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html', asOf: null },
    {
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html',
      asOf: null,
    },
  ],
  on: 'Database',
  options: {},
  messages: { plain: 'what the database holds lies unencrypted on its disks and in its backups' },
  check: (database, { need, report }) => {
    if (need(database.encrypted, 'whether its storage is encrypted') !== false) return;
    report({ messageId: 'plain', actual: 'not encrypted', expected: 'encrypted' });
  },
});
