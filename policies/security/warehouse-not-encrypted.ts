import { definePolicy } from '../define';

export const warehouseNotEncrypted = definePolicy({
  id: 'security/warehouse-not-encrypted',
  summary: 'What a warehouse stores is encrypted, its snapshots too.',
  why: 'A snapshot that is shared, or a disk that is taken out, is read without any key, and encrypting a warehouse later means to copy all of it.',
  fix: 'Set Encrypted (encrypted) to true and name a KMS key, or data_encrypted = true on the pool (SqlPoolTransparentDataEncryption).',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html', asOf: '2023-05' },
    {
      url: 'https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/sql-data-warehouse-encryption-tde',
      asOf: null,
    },
  ],
  on: 'Warehouse',
  options: {},
  messages: { plain: 'what it stores is not encrypted' },
  check: ({ encrypted }, { need, report }) => {
    if (need(encrypted, 'whether it is encrypted') === false)
      report({ messageId: 'plain', actual: 'not encrypted', expected: 'encrypted' });
  },
});
