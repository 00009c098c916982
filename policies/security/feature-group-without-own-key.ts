import { definePolicy } from '../define';

export const featureGroupWithoutOwnKey = definePolicy({
  id: 'security/feature-group-without-own-key',
  summary: 'Features at rest are encrypted with a key of your own.',
  why: "Features are made of people's behaviour: with the provider's key, access to them can be neither withdrawn nor watched at one place.",
  fix: 'Name a KMS key for the online store (SecurityConfig.KmsKeyId) and for the offline store (S3StorageConfig.KmsKeyId).',
  severity: 'warning',
  capability: 'features',
  topics: ['L9.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-security.html', asOf: null }],
  on: 'FeatureGroup',
  options: {},
  messages: { missing: "the {{store}} store is encrypted with the provider's key" },
  check: ({ service, online, offline, onlineKey, offlineKey }, { need, report }) => {
    if (service !== 'sagemaker') return;
    const found = { messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' } as const;
    if (need(online, 'whether it is served') === true && onlineKey === undefined)
      report({ ...found, data: { store: 'online' } });
    if (need(offline, 'whether it keeps what was') === true && offlineKey === undefined)
      report({ ...found, data: { store: 'offline' } });
  },
});
