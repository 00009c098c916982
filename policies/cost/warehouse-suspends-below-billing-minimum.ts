import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const MINIMUM = limit('snowflake-resume-minimum');

export const warehouseSuspendsBelowBillingMinimum = definePolicy({
  id: 'cost/warehouse-suspends-below-billing-minimum',
  summary: 'A warehouse stays up for at least the time that its start bills.',
  why: 'Each resume bills a minute; suspended sooner, the next query a minute later pays for another one and finds the cache gone.',
  fix: 'Set auto_suspend to 60 seconds or more.',
  severity: 'info',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [
    { url: 'https://docs.snowflake.com/en/user-guide/warehouses-overview', asOf: '2025' },
    { url: 'https://docs.snowflake.com/en/user-guide/warehouses-considerations', asOf: '2025' },
  ],
  on: 'Warehouse',
  options: {},
  messages: { short: 'it suspends after {{seconds}} s, and each start bills {{minimum}} s' },
  check: ({ system, autoSuspendSeconds }, { need, report }) => {
    if (system !== 'snowflake') return;
    const seconds = need(autoSuspendSeconds, 'when it suspends') ?? 0;
    if (seconds <= 0 || seconds >= MINIMUM.value) return;
    report({
      messageId: 'short',
      data: { seconds, minimum: MINIMUM.value },
      actual: `${seconds} s`,
      expected: `${MINIMUM.value} s or more`,
    });
  },
});
