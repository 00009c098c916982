import { isUnknown } from '../../harness/read/graph';
import { days } from '../../plan/words';
import { definePolicy } from '../define';
import { isPassing } from '../warehouses';

export const stagingTableWithLongTimeTravel = definePolicy({
  id: 'cost/staging-table-with-long-time-travel',
  summary: 'A table that each load makes anew keeps a day of history at the most.',
  why: 'Every load leaves a whole copy of the table in its history, and a permanent table keeps each of them for seven days more: all of it is billed as storage.',
  fix: 'Set data_retention_time_in_days to 0 or 1 on tables in staging schemas.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.1', 'L7.6'],
  sources: [{ url: 'https://docs.snowflake.com/en/user-guide/tables-storage-considerations', asOf: null }],
  on: 'WarehouseTable',
  options: {
    longest: { default: 1, unit: 'days', description: 'The most days of time travel for a table of staging.' },
  },
  messages: { long: 'it is a table of staging, by its name or its schema, and keeps {{days}} of history' },
  check: (table, { options, need, report }) => {
    const { database } = table;
    const schema = database === undefined || isUnknown(database) ? undefined : database.text;
    const inStaging = schema !== undefined && isPassing({ address: schema, name: schema });
    if (table.system !== 'snowflake' || !(inStaging || isPassing(table))) return;
    const history = need(table.timeTravelDays, 'the days of time travel') ?? 0;
    if (history <= options.longest) return;
    report({
      messageId: 'long',
      data: { days: days(history) },
      actual: days(history),
      expected: `${days(options.longest)} at the most`,
    });
  },
});
