import { definePolicy } from '../define';

export const materializedViewNotRefreshed = definePolicy({
  id: 'freshness/materialized-view-not-refreshed',
  summary: 'A materialized view is kept up to date by the warehouse.',
  why: 'With automatic refresh off, what the view holds falls behind from the first load on, and each query reads the rest from the tables below, dearly.',
  fix: 'Leave enable_refresh on and set refresh_interval_ms to the age that readers accept.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.5'],
  sources: [{ url: 'https://cloud.google.com/bigquery/docs/materialized-views-manage', asOf: null }],
  on: 'WarehouseTable',
  options: {},
  messages: { stale: 'automatic refresh is switched off' },
  check: ({ refreshes }, { need, report }) => {
    if (need(refreshes, 'whether it is refreshed') === false)
      report({ messageId: 'stale', actual: 'off', expected: 'on' });
  },
});
