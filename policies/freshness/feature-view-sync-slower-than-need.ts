import { minutes } from '../../plan/words';
import { paceOf } from '../cron';
import { definePolicy } from '../define';

export const featureViewSyncSlowerThanNeed = definePolicy({
  id: 'freshness/feature-view-sync-slower-than-need',
  summary: 'A feature view syncs by itself, as often as its models need.',
  why: 'What is served is as old as the last sync: without a schedule it stays as it was on the day on which somebody last started one.',
  fix: 'Give the view a cron (sync_config.cron) below the freshness that the model needs, or continuous sync where it is offered.',
  severity: 'warning',
  capability: 'features',
  topics: ['L9.6'],
  sources: [
    {
      url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/featurestore/latest/create-featureview',
      asOf: '2026-08',
    },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_feature_online_store_featureview',
      asOf: '2026-08',
    },
  ],
  on: 'FeatureView',
  options: {},
  messages: {
    never: 'the view syncs only when somebody starts it',
    slow: 'up to {{pace}} pass between two syncs, and values may be {{wanted}} old',
  },
  check: ({ schedule, continuous }, { need, stated, cannotTell, report }) => {
    if (need(continuous, 'how it syncs') === true) return;
    const cron = need(schedule, 'when it syncs');
    if (cron === undefined || cron === '')
      return report({ messageId: 'never', actual: 'no schedule', expected: 'a cron' });
    const wanted = stated('freshness');
    const pace = paceOf(cron) ?? cannotTell(`how often "${cron}" is cannot be read here`);
    if (pace.longestSeconds <= wanted) return;
    report({
      messageId: 'slow',
      data: { pace: minutes(pace.longestSeconds), wanted: minutes(wanted) },
      actual: cron,
      expected: `at least every ${minutes(wanted)}`,
    });
  },
});
