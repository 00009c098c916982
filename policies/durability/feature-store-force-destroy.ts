import { matters } from '../databases';
import { definePolicy } from '../define';

export const featureStoreForceDestroy = definePolicy({
  id: 'durability/feature-store-force-destroy',
  summary: 'A feature store that holds features is not deleted with all of them.',
  why: 'A rename or a destroy in a plan deletes the store with every view in it, and models are served nothing until all of them have been synced again.',
  fix: 'Leave force_destroy out, or set it to false, outside of trials.',
  severity: 'warning',
  capability: 'features',
  topics: ['L9.6'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_feature_online_store',
      asOf: '2026-08',
    },
  ],
  on: 'FeatureStore',
  options: {},
  messages: { forced: 'whatever the store holds is deleted with it' },
  check: (store, { workload, need, report }) => {
    if (need(store.forceDestroy, 'force_destroy') !== true || !matters(store, { workload })) return;
    report({ messageId: 'forced', actual: 'force_destroy', expected: 'no force_destroy' });
  },
});
