import { minutes } from '../../plan/words';
import { definePolicy } from '../define';

export const feedViewRefreshSlowerThanNeed = definePolicy({
  id: 'freshness/feed-view-refresh-slower-than-need',
  summary: 'A view that feeds a product is no older than its readers accept.',
  why: 'With a bound on staleness readers are given the kept state as it is: what a product shows is older than was promised, and nothing says so.',
  fix: 'Lower refresh_interval_ms and max_staleness to the stated freshness, or leave max_staleness out.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.3'],
  sources: [
    { url: 'https://docs.cloud.google.com/bigquery/docs/materialized-views-manage', asOf: '2026-08' },
    { url: 'https://docs.cloud.google.com/bigquery/docs/materialized-views-create', asOf: '2026-08' },
  ],
  on: 'MaterializedView',
  options: {},
  messages: { old: 'what readers are given may be {{age}} old, and {{wanted}} is what they accept' },
  check: ({ staleSeconds, refreshSeconds }, { need, stated, report }) => {
    const stale = need(staleSeconds, 'max_staleness');
    // Without a bound BigQuery reads what has changed since from the tables themselves.
    if (stale === undefined || stale === 0) return;
    const wanted = stated('freshness');
    const age = Math.max(stale, need(refreshSeconds, 'the refresh interval') ?? 0);
    if (age <= wanted) return;
    report({
      messageId: 'old',
      data: { age: minutes(age), wanted: minutes(wanted) },
      actual: minutes(age),
      expected: `at most ${minutes(wanted)}`,
    });
  },
});
