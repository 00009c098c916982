import { definePolicy } from '../define';

export const vertexContinuousSyncOnlyInThreeLocations = definePolicy({
  id: 'residency/vertex-continuous-sync-only-in-three-locations',
  summary: 'Continuous sync is asked for only where it is offered.',
  why: 'It works only from BigQuery in EU, US or us-central1: elsewhere the plan fails, or the data has to leave the region that it may be in.',
  fix: 'Sync by a cron (sync_config.cron) in the region in which the data is allowed to be.',
  severity: 'error',
  capability: 'features',
  topics: ['L9.6'],
  sources: [
    {
      url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/featurestore/latest/create-featureview',
      asOf: '2026-08',
    },
  ],
  on: 'FeatureView',
  options: {
    within: { default: ['us-', 'europe-'], description: 'Beginnings of regions whose BigQuery may lie in EU or US.' },
  },
  messages: { nowhere: 'continuous sync is not offered from {{region}}' },
  check: ({ provider, continuous, region }, { options, need, report }) => {
    if (provider !== 'gcp' || need(continuous, 'how it syncs') !== true) return;
    const where = need(region, 'the region');
    if (where === undefined || options.within.some((beginning) => where.startsWith(beginning))) return;
    report({ messageId: 'nowhere', data: { region: where }, actual: 'continuous', expected: 'a cron' });
  },
});
