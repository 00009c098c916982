import { needsOwnKey } from '../databases';
import { definePolicy } from '../define';

export const databaseOwnKeyMissing = definePolicy({
  id: 'security/database-own-key-missing',
  summary: 'A database in production, or with personal data, is encrypted with a key of your own.',
  why: "A provider's key opens for everyone who may read the database: only with a key of your own can access be withdrawn, watched and ended at one place.",
  fix: 'Name a key of your own: KmsKeyId (kms_key_id), encryption_key_name, customer_managed_key, key_vault_key_id.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html', asOf: null },
    { url: 'https://cloud.google.com/sql/docs/postgres/cmek', asOf: null },
  ],
  on: 'Database',
  options: {},
  messages: { missing: "the database is encrypted with the provider's key" },
  check: (database, context) => {
    const { need, report } = context;
    // A member has its cluster's key, a server of Azure SQL those of its databases, and one that has none is found for that.
    if (database.role === 'member' || database.engine === 'azure-sql' || database.encrypted === false) return;
    // Whoever names neither production nor personal data has encryption enough in the provider's key.
    if (!needsOwnKey(database, context) || need(database.key, 'the encryption key') !== undefined) return;
    report({ messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' });
  },
});
