import { minutes } from '../../plan/words';
import { paceOf } from '../cron';
import { definePolicy } from '../define';

export const featureViewSyncMoreOftenThanDataChanges = definePolicy({
  id: 'cost/feature-view-sync-more-often-than-data-changes',
  summary: 'A feature view syncs no more often than its source changes.',
  why: 'Each sync reads BigQuery and loads the online store, and both are billed, although nothing has changed.',
  fix: 'Run the sync after the job that writes the source, at its pace.',
  severity: 'warning',
  capability: 'features',
  topics: ['L9.6'],
  sources: [
    {
      url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/featurestore/latest/create-featureview',
      asOf: '2026-08',
    },
  ],
  on: 'FeatureView',
  options: {},
  messages: { often: 'the view syncs every {{pace}}, and its source changes every {{change}}' },
  check: ({ schedule }, { need, stated, cannotTell, report }) => {
    const cron = need(schedule, 'when it syncs');
    if (cron === undefined || cron === '') return;
    const change = stated('refreshEvery');
    const pace = paceOf(cron) ?? cannotTell(`how often "${cron}" is cannot be read here`);
    if (pace.shortestSeconds >= change) return;
    report({
      messageId: 'often',
      data: { pace: minutes(pace.shortestSeconds), change: minutes(change) },
      actual: cron,
      expected: `every ${minutes(change)}`,
    });
  },
});
