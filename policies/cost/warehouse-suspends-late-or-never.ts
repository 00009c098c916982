import { definePolicy } from '../define';

export const warehouseSuspendsLateOrNever = definePolicy({
  id: 'cost/warehouse-suspends-late-or-never',
  summary: 'A warehouse that nobody asks anything suspends within minutes.',
  why: 'An idle warehouse is billed like a busy one: an X-Large of Snowflake burns 16 credits in each hour that it waits.',
  fix: 'Set auto_suspend to 60 to 300 seconds, longer only where the cache is worth it.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [
    { url: 'https://docs.snowflake.com/en/user-guide/warehouses-considerations', asOf: '2025' },
    { url: 'https://docs.snowflake.com/en/user-guide/warehouses-overview', asOf: '2025' },
  ],
  on: 'Warehouse',
  options: {
    longest: { default: 600, unit: 's', description: 'The longest that a warehouse may idle.' },
  },
  messages: {
    never: 'it never suspends by itself',
    late: 'it idles for {{seconds}} s before it suspends',
    unset: 'nobody wrote when it suspends, so it idles for the {{seconds}} s of the provider',
  },
  check: ({ system, autoSuspendSeconds, autoSuspendDefault }, { options, need, report }) => {
    // Warehouses of Databricks are another rule's matter.
    if (system !== 'snowflake') return;
    const seconds = need(autoSuspendSeconds, 'when it suspends') ?? 0;
    const found = { data: { seconds }, expected: `${options.longest} s at the most, written out` };
    if (seconds === 0) report({ ...found, messageId: 'never', actual: 'never' });
    else if (autoSuspendDefault === true) report({ ...found, messageId: 'unset', actual: `${seconds} s by default` });
    else if (seconds > options.longest) report({ ...found, messageId: 'late', actual: `${seconds} s` });
  },
});
