import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const DEFAULT = limit('bq-daily-query-quota');

export const bigqueryDailyQueryQuotaUntouched = definePolicy({
  id: 'cost/bigquery-daily-query-quota-untouched',
  summary: 'A project whose queries are billed by bytes has a quota of bytes a day that fits its budget.',
  why: 'A project may scan 200 TiB a day unless told otherwise, which is more than a thousand dollars, and a quota is the only thing that stops it.',
  fix: 'Override QueryUsagePerDay and QueryUsagePerUserPerDay (google_service_usage_consumer_quota_override), or reserve slots.',
  // The quota may well be set where the project is made, in another input.
  severity: 'info',
  capability: 'warehouse',
  topics: ['L7.2', 'L7.6'],
  sources: [
    { url: 'https://docs.cloud.google.com/bigquery/docs/custom-quotas', asOf: '2026-08' },
    { url: 'https://docs.cloud.google.com/bigquery/docs/best-practices-costs', asOf: '2026-08' },
  ],
  on: 'Estate',
  options: {},
  messages: { untouched: 'queries are billed by bytes, and nothing here sets a quota below {{quota}}' },
  check: (_, { all, report }) => {
    const isOurs = ({ system }: { readonly system: string }) => system === 'bigquery';
    if (![...all('WarehouseTable'), ...all('WarehouseQuery')].some(isOurs)) return;
    if (all('Warehouse').some(isOurs) || all('QueryWorkgroup').some(({ scanLimitPer }) => scanLimitPer === 'day'))
      return;
    const quota = `${DEFAULT.value} ${DEFAULT.unit}`;
    report({ messageId: 'untouched', data: { quota }, actual: quota, expected: 'a quota that fits the budget' });
  },
});
