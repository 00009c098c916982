import { definePolicy } from '../define';

export const sagemakerGroupWithoutOfflineStore = definePolicy({
  id: 'reliability/sagemaker-group-without-offline-store',
  summary: 'A feature group keeps what its features were.',
  why: 'The online store holds the latest record of each entity alone: there is nothing to train on, to audit or to fill a new store from.',
  fix: 'Add OfflineStoreConfig (offline_store_config) with a bucket and the table format Iceberg.',
  severity: 'error',
  capability: 'features',
  topics: ['L9.6'],
  sources: [{ url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-concepts.html', asOf: '2026' }],
  on: 'FeatureGroup',
  options: {},
  messages: { none: 'the feature group forgets every value that a newer one replaces' },
  check: ({ service, offline }, { need, report }) => {
    if (service !== 'sagemaker' || need(offline, 'whether it keeps what was') !== false) return;
    report({ messageId: 'none', actual: 'no offline store', expected: 'an offline store' });
  },
});
