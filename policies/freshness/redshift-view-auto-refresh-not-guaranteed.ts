import { definePolicy } from '../define';

export const redshiftViewAutoRefreshNotGuaranteed = definePolicy({
  id: 'freshness/redshift-view-auto-refresh-not-guaranteed',
  summary: 'A view that feeds a product is refreshed by a schedule of its own.',
  why: 'Amazon Redshift puts queries before automatic refreshes and may stop them: on a busy day the feed stands still, and its delay has no bound.',
  fix: 'Schedule REFRESH MATERIALIZED VIEW, and alarm on the age of the view.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/redshift/latest/dg/materialized-view-refresh.html', asOf: '2023-05' }],
  on: 'WarehouseQuery',
  options: {},
  messages: { automatic: 'the view is refreshed when the warehouse finds time' },
  check: ({ system, sql }, { need, report }) => {
    if (system !== 'redshift') return;
    const statement = need(sql, 'the statement') ?? '';
    if (!/create\s+materialized\s+view/i.test(statement) || !/auto\s+refresh\s+yes/i.test(statement)) return;
    report({ messageId: 'automatic', actual: 'AUTO REFRESH YES', expected: 'a scheduled refresh' });
  },
});
