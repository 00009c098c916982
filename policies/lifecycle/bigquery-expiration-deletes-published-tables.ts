import { days } from '../../plan/words';
import { matters } from '../databases';
import { definePolicy } from '../define';
import { retainDays } from '../warehouse-tables';
import { isPassing, isPublished, pointsTo } from '../warehouses';

export const bigqueryDefaultExpirationDeletesPublishedTables = definePolicy({
  id: 'lifecycle/bigquery-expiration-deletes-published-tables',
  summary: 'A dataset whose tables are to stay gives them no date on which they end.',
  why: 'Each table that is made in the dataset is deleted with its data when the time is over; copied from a sandbox, that line empties production one morning.',
  fix: 'Take default_table_expiration_ms away, and let partitions expire after the retention instead.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_dataset',
      asOf: '2026-08',
    },
    { url: 'https://docs.cloud.google.com/bigquery/docs/best-practices-storage', asOf: '2026-08' },
  ],
  on: 'WarehouseDatabase',
  options: {},
  messages: {
    published: 'its tables are deleted {{days}} after they were made, and people build on them',
    declared: 'a table that is declared in it is deleted {{days}} after it was made',
    early: 'its tables are deleted {{days}} after they were made, and must be kept for {{retain}}',
  },
  check: (dataset, { workload, all, need, report, cannotTell }) => {
    const expiry = need(dataset.tableExpiryDays, 'when its tables expire');
    if (expiry === undefined || !matters(dataset, { workload })) return;
    const retain = retainDays(workload);
    const found = { actual: days(expiry), expected: 'no expiry of tables' };
    if (retain !== undefined) {
      if (expiry < retain) report({ ...found, messageId: 'early', data: { days: days(expiry), retain: days(retain) } });
      return;
    }
    if (isPassing(dataset)) return;
    if (isPublished(dataset)) report({ ...found, messageId: 'published', data: { days: days(expiry) } });
    else if (all('WarehouseTable').some(({ database }) => pointsTo(database, [dataset]) !== undefined))
      report({ ...found, messageId: 'declared', data: { days: days(expiry) } });
    else cannotTell('for how long its tables must be kept is stated nowhere; `retention` would decide');
  },
});
