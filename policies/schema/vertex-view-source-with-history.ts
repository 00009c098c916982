import { definePolicy } from '../define';

export const vertexViewSourceWithHistory = definePolicy({
  id: 'schema/vertex-view-source-with-history',
  summary: 'A feature view reads features that a group has registered.',
  why: 'A table that a view reads itself may hold one row for each entity and no more: with history in it the sync fails or serves any of the rows, and training cannot ask how things stood.',
  fix: 'Register the table as a feature group with a timestamp column, and read it through feature_registry_source.',
  severity: 'info',
  capability: 'features',
  topics: ['L9.5'],
  sources: [
    {
      url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/featurestore/latest/prepare-data-source',
      asOf: '2026-08',
    },
  ],
  on: 'FeatureView',
  options: {},
  messages: { table: 'the view reads a table that no feature group has registered' },
  check: ({ provider, fromTable }, { need, report }) => {
    if (provider !== 'gcp' || need(fromTable, 'what it reads') !== true) return;
    report({ messageId: 'table', actual: 'big_query_source', expected: 'feature_registry_source' });
  },
});
