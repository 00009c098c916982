import { minutes } from '../../plan/words';
import { definePolicy } from '../define';

export const materializedViewRefreshedMoreOftenThanRead = definePolicy({
  id: 'cost/materialized-view-refreshed-more-often-than-read',
  summary: 'A view is computed again no more often than its readers need.',
  why: 'Each refresh is a query that is billed: one a minute for a report a day is paid for 1,440 times.',
  fix: 'Set refresh_interval_ms to the freshness that readers need.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.3'],
  sources: [{ url: 'https://docs.cloud.google.com/bigquery/docs/materialized-views-manage', asOf: '2026-08' }],
  on: 'MaterializedView',
  options: {
    times: { default: 2, description: 'By how much more often than needed it may be computed.' },
  },
  messages: { often: 'the view is computed again every {{pace}}, and may be {{wanted}} old' },
  check: ({ refreshes, refreshSeconds }, { options, need, stated, report }) => {
    if (need(refreshes, 'whether it refreshes') !== true) return;
    const pace = need(refreshSeconds, 'the refresh interval');
    const wanted = stated('freshness');
    if (pace === undefined || pace * options.times >= wanted) return;
    report({
      messageId: 'often',
      data: { pace: minutes(pace), wanted: minutes(wanted) },
      actual: minutes(pace),
      expected: minutes(wanted),
    });
  },
});
