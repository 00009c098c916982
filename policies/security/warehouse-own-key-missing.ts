import { definePolicy } from '../define';

export const warehouseOwnKeyMissing = definePolicy({
  id: 'security/warehouse-own-key-missing',
  summary: 'A warehouse is encrypted with a key of your own.',
  why: 'Only with a key of your own can access to all tables and snapshots be withdrawn, watched and ended at one place.',
  fix: 'Name a KMS key in KmsKeyId (kms_key_id), or a customer-managed key of a vault in the workspace.',
  severity: 'info',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html', asOf: '2023-05' },
    { url: 'https://learn.microsoft.com/azure/synapse-analytics/security/workspaces-encryption', asOf: null },
  ],
  on: 'Warehouse',
  options: {
    exempt: { default: ['none'], description: "Sensitivities of data that the provider's key is good enough for." },
  },
  messages: { missing: "it is encrypted with the provider's key" },
  check: ({ encrypted, keyable, key }, { workload, options, need, report }) => {
    const datasets = workload?.datasets ?? [];
    if (datasets.length > 0 && datasets.every(({ sensitivity }) => options.exempt.includes(sensitivity))) return;
    if (keyable !== true || encrypted === false || need(key, 'the encryption key') !== undefined) return;
    report({ messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' });
  },
});
