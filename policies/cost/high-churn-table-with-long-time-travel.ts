import { days } from '../../plan/words';
import { definePolicy } from '../define';
import { isPassing } from '../warehouses';

export const highChurnTableWithLongTimeTravel = definePolicy({
  id: 'cost/high-churn-table-with-long-time-travel',
  summary: 'What is made again and again keeps no long history.',
  why: 'Each rewrite of a staging table is kept for the days of time travel and seven days of fail-safe: the history is many times the table, and all of it is billed.',
  fix: 'Make staging schemas transient (is_transient = true) with data_retention_time_in_days 0 or 1.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.1', 'L7.6'],
  sources: [
    { url: 'https://docs.snowflake.com/en/user-guide/tables-storage-considerations', asOf: null },
    { url: 'https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/schema', asOf: null },
  ],
  on: 'WarehouseDatabase',
  options: {
    longest: {
      default: 1,
      unit: 'days',
      description: 'The most days of time travel for what is made again and again.',
    },
  },
  messages: { long: 'it is a staging area by its name, and keeps {{days}} of history and fail-safe after them' },
  check: (database, { options, need, report }) => {
    if (database.system !== 'snowflake' || !isPassing(database)) return;
    const history = need(database.timeTravelDays, 'the days of time travel') ?? 0;
    if (history <= options.longest) return;
    report({
      messageId: 'long',
      data: { days: days(history) },
      actual: days(history),
      expected: `${days(options.longest)} at the most, and transient`,
    });
  },
});
