import type { FeatureStore } from '../facts';
import { regionOf } from '../place';
import { labels } from '../tags';
import type { Vocabulary } from '../vocabulary';

export const featureStore: Vocabulary<FeatureStore> = {
  rows: [
    {
      types: ['google_vertex_ai_feature_online_store', 'gcp:vertex:AiFeatureOnlineStore'],
      read: (store) => ({
        name: store.text('name'),
        region: regionOf(store, 'region'),
        // An optimised store has an empty block.
        serving: store.has('optimized') && !store.isFilled('bigtable') ? 'optimized' : 'bigtable',
        minNodes: store.number('bigtable.auto_scaling.min_node_count'),
        maxNodes: store.number('bigtable.auto_scaling.max_node_count'),
        key: store.link('encryption_spec.kms_key_name'),
        forceDestroy: store.boolean('force_destroy') ?? false,
        tags: labels(store),
      }),
    },
    {
      types: ['google_vertex_ai_featurestore', 'gcp:vertex:AiFeatureStore'],
      read: (store) => ({
        name: store.text('name'),
        region: regionOf(store, 'region'),
        serving: 'legacy',
        minNodes: store.number('online_serving_config.scaling.min_node_count'),
        maxNodes: store.number('online_serving_config.scaling.max_node_count'),
        key: store.link('encryption_spec.kms_key_name'),
        forceDestroy: store.boolean('force_destroy') ?? false,
        tags: labels(store),
      }),
    },
    {
      types: ['databricks_online_store', 'databricks:index:OnlineStore'],
      read: (store) => ({
        name: store.text('name'),
        serving: 'databricks',
        minNodes: store.number('read_replica_count'),
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'FeatureStore', ...base, ...attributes }),
};
