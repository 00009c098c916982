import { minutes } from '../../plan/words';
import { definePolicy } from '../define';

export const dynamicTableLagTreatedAsGuarantee = definePolicy({
  id: 'freshness/dynamic-table-lag-treated-as-guarantee',
  summary: 'The target lag of a dynamic table leaves room below the freshness that is promised.',
  why: 'Target lag is an aim: a refresh that takes long, or a chain of tables, goes beyond it, so a promise that equals it is broken.',
  fix: 'Set the lag well below the promise, and alert on the lag that there really is.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.5', 'L7.6'],
  sources: [{ url: 'https://docs.snowflake.com/en/user-guide/dynamic-tables/target-lag', asOf: '2026' }],
  on: 'WarehouseTable',
  options: {},
  messages: { equal: 'an age of {{need}} is promised, and the lag aims at {{lag}}' },
  check: ({ lagSeconds }, { need, stated, report }) => {
    const lag = need(lagSeconds, 'the target lag');
    if (lag === undefined) return;
    const promised = stated('freshness');
    if (lag < promised) return;
    report({
      messageId: 'equal',
      data: { lag: minutes(lag), need: minutes(promised) },
      actual: minutes(lag),
      expected: `less than ${minutes(promised)}`,
    });
  },
});
