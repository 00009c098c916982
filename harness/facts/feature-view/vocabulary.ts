import type { FeatureView } from '../facts';
import { regionOf } from '../place';
import { labels } from '../tags';
import type { Vocabulary } from '../vocabulary';

export const featureView: Vocabulary<FeatureView> = {
  rows: [
    {
      types: ['google_vertex_ai_feature_online_store_featureview', 'gcp:vertex:AiFeatureOnlineStoreFeatureview'],
      read: (view) => {
        const own = view.withoutComputed('sync_config');
        return {
          name: view.text('name'),
          region: regionOf(view, 'region'),
          store: view.link('feature_online_store'),
          schedule: own.text('sync_config.cron'),
          continuous: own.boolean('sync_config.continuous') ?? false,
          fromTable: view.isFilled('big_query_source'),
          tags: labels(view),
        };
      },
    },
    {
      types: ['databricks_online_table', 'databricks:index:OnlineTable'],
      read: (table) => ({
        name: table.text('name'),
        continuous: table.has('spec.run_continuously'),
        schedule: table.has('spec.run_triggered') ? { unknown: 'a pipeline starts it' } : undefined,
        fromTable: true,
      }),
    },
    {
      types: [
        'databricks_feature_engineering_materialized_feature',
        'databricks:index:FeatureEngineeringMaterializedFeature',
      ],
      read: (feature) => ({
        name: feature.text('feature_name'),
        schedule: feature.text('cron_schedule'),
        continuous: false,
        fromTable: false,
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'FeatureView', ...base, ...attributes }),
};
