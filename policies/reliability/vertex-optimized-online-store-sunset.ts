import { definePolicy } from '../define';

export const vertexOptimizedOnlineStoreSunset = definePolicy({
  id: 'reliability/vertex-optimized-online-store-sunset',
  summary: 'Features are served by a service that goes on.',
  why: 'Optimized online serving has been deprecated since 17 May 2026, and its interfaces end on 17 February 2027: serving stops then. The legacy feature store has been replaced as well.',
  fix: 'Serve from Bigtable (a bigtable block with auto_scaling), and vectors from Vector Search.',
  severity: 'error',
  capability: 'features',
  topics: ['L9.6'],
  sources: [
    {
      url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/featurestore/latest/online-serving-types',
      asOf: '2026-08',
    },
    {
      url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/featurestore/latest/overview',
      asOf: '2026-08',
    },
  ],
  on: 'FeatureStore',
  options: {},
  messages: {
    optimized: 'optimized online serving ends on 2027-02-17',
    legacy: 'the legacy feature store has been replaced by online stores',
  },
  check: ({ serving }, { report }) => {
    if (serving === 'optimized' || serving === 'legacy')
      report({ messageId: serving, actual: serving, expected: 'bigtable' });
  },
});
