import { definePolicy } from '../define';

export const resourceMonitorWithoutSuspendTrigger = definePolicy({
  id: 'cost/resource-monitor-without-suspend-trigger',
  summary: 'A resource monitor has a quota, and suspends warehouses when it is used up.',
  why: 'Without a quota a monitor never fills, and without a suspend trigger it only sends a mail while the spending goes on.',
  fix: 'Set credit_quota, suspend_trigger = 100 and suspend_immediate_trigger = 110.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.1', 'L7.6'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/resource_monitor',
      asOf: '2026-08',
    },
    { url: 'https://docs.snowflake.com/en/sql-reference/sql/create-resource-monitor', asOf: null },
  ],
  on: 'CreditMonitor',
  options: {},
  messages: {
    'no-quota': 'the monitor has no quota, so none of its triggers is ever reached',
    'only-tells': 'the monitor tells people and suspends nothing',
  },
  check: ({ quota, suspends }, { need, report }) => {
    if (need(quota, 'the quota of credits') === undefined)
      report({ messageId: 'no-quota', actual: 'no quota', expected: 'a quota of credits' });
    if (need(suspends, 'whether it suspends warehouses') === false)
      report({ messageId: 'only-tells', actual: 'no suspend trigger', expected: 'a suspend trigger' });
  },
});
