import { matters } from '../databases';
import { definePolicy } from '../define';
import { isPassing } from '../warehouses';

export const snowflakeTableWithoutTimeTravel = definePolicy({
  id: 'durability/snowflake-table-without-time-travel',
  summary: 'A table that lasts keeps at least a day of its history.',
  why: 'With no days of time travel there is no UNDROP and no query of yesterday: a wrong UPDATE is undone from a copy, if there is one.',
  fix: 'Set data_retention_time_in_days to 1 or more, or keep the table in a schema for staging.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [{ url: 'https://docs.snowflake.com/en/user-guide/data-time-travel', asOf: null }],
  on: 'WarehouseTable',
  options: {},
  messages: { none: 'the table keeps no history' },
  check: (table, { workload, need, report }) => {
    if (table.system !== 'snowflake' || isPassing(table) || !matters(table, { workload })) return;
    if (need(table.timeTravelDays, 'the days of time travel') === 0)
      report({ messageId: 'none', actual: '0 days', expected: '1 day or more' });
  },
});
