import { needsOwnKey } from '../databases';
import { definePolicy } from '../define';

export const tableOwnKeyMissing = definePolicy({
  id: 'security/table-own-key-missing',
  summary: 'A table in production, or with personal data, is encrypted with a key of your own.',
  why: "A provider's key opens for everyone who may read the table: only with a key of your own can access be withdrawn, watched and ended at one place.",
  fix: 'Name a key of your own: SSESpecification with SSEType KMS and KMSMasterKeyId, server_side_encryption.kms_key_arn, EncryptionSpecification.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html', asOf: null },
    { url: 'https://cloud.google.com/sql/docs/postgres/cmek', asOf: null },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: { missing: "the table is encrypted with the provider's key" },
  check: (table, context) => {
    const { need, report } = context;
    // The key of a container or of a Bigtable table is its account's.
    if (table.engine !== 'dynamodb' && table.engine !== 'keyspaces') return;
    // Whoever names neither production nor personal data has encryption enough in the provider's key.
    if (!needsOwnKey(table, context) || need(table.key, 'the encryption key') !== undefined) return;
    report({ messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' });
  },
});
