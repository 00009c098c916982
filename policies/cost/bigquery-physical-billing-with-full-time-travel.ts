import { days } from '../../plan/words';
import { definePolicy } from '../define';

export const bigqueryPhysicalBillingWithFullTimeTravel = definePolicy({
  id: 'cost/bigquery-physical-billing-with-full-time-travel',
  summary: 'A dataset that is billed by physical bytes keeps little history.',
  why: 'Physical billing counts what time travel and the week after it hold, at the dear rate: where rows are rewritten often, that is more than compression saves.',
  fix: 'Set max_time_travel_hours to 48, or leave storage_billing_model at LOGICAL.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.2', 'L7.6'],
  sources: [
    { url: 'https://docs.cloud.google.com/bigquery/docs/time-travel', asOf: '2026-08' },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_dataset',
      asOf: '2026-08',
    },
  ],
  on: 'WarehouseDatabase',
  options: {
    fullDays: {
      default: 7,
      unit: 'days',
      description: 'From so many days of time travel on, history is kept in full.',
    },
  },
  messages: { full: 'physical bytes are billed, and {{days}} of history with them' },
  check: ({ billing, timeTravelDays }, { workload, options, need, report }) => {
    if (need(billing, 'how its storage is billed')?.toUpperCase() !== 'PHYSICAL') return;
    const datasets = workload?.datasets ?? [];
    if (datasets.length > 0 && datasets.every(({ changes }) => changes === 'appends')) return;
    const history = need(timeTravelDays, 'the days of time travel') ?? 0;
    if (history < options.fullDays) return;
    report({
      messageId: 'full',
      data: { days: days(history) },
      actual: days(history),
      expected: '2 days, or logical bytes',
    });
  },
});
