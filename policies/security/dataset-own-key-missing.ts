import { definePolicy } from '../define';

export const datasetOwnKeyMissing = definePolicy({
  id: 'security/dataset-own-key-missing',
  summary: 'The tables of a dataset are encrypted with a key of your own.',
  why: 'Only with a key of your own can everything that the dataset holds be made unreadable at once, copies and history included.',
  fix: 'Name a Cloud KMS key in default_encryption_configuration.kms_key_name.',
  severity: 'info',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [{ url: 'https://cloud.google.com/bigquery/docs/customer-managed-encryption', asOf: null }],
  on: 'WarehouseDatabase',
  options: {
    exempt: { default: ['none'], description: "Sensitivities of data that the provider's key is good enough for." },
  },
  messages: { missing: "tables are encrypted with the provider's key" },
  check: ({ system, key }, { workload, options, need, report }) => {
    const datasets = workload?.datasets ?? [];
    if (system !== 'bigquery') return;
    if (datasets.length > 0 && datasets.every(({ sensitivity }) => options.exempt.includes(sensitivity))) return;
    if (need(key, 'the encryption key') === undefined)
      report({ messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' });
  },
});
