import type { WarehouseTable } from '../../harness/facts/facts';
import { minutes } from '../../plan/words';
import { definePolicy } from '../define';

/** Another dynamic table is computed from this one. */
function isRead({ name, address }: WarehouseTable, others: readonly WarehouseTable[]): boolean {
  if (typeof name !== 'string') return false;
  const word = new RegExp(`\\b${name.replaceAll(/[^\w]/g, '.')}\\b`, 'i');
  return others.some(
    ({ query, ...other }) => other.address !== address && typeof query === 'string' && word.test(query),
  );
}

export const dynamicTableLagShorterThanNeeded = definePolicy({
  id: 'cost/dynamic-table-lag-shorter-than-needed',
  summary: 'A dynamic table is refreshed as often as its readers need, and one between others when they ask.',
  why: 'A shorter lag adds refreshes that nobody looks at, and each of them wakes the warehouse up.',
  fix: 'Set target_lag to the freshness that readers need, and target_lag { downstream = true } on tables that only others read.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.5', 'L7.6'],
  sources: [
    { url: 'https://docs.snowflake.com/en/user-guide/dynamic-tables/best-practices', asOf: '2026' },
    { url: 'https://docs.snowflake.com/en/user-guide/dynamic-tables/target-lag', asOf: '2026' },
  ],
  on: 'WarehouseTable',
  options: {
    share: { default: 0.25, description: 'A lag under this share of the freshness that is needed is too short.' },
  },
  messages: {
    short: 'it is refreshed every {{lag}}, and readers accept an age of {{need}}',
    between: 'another dynamic table is made from it, and it has a lag of its own',
  },
  check: (table, { workload, options, all, need, report, cannotTell }) => {
    const lag = need(table.lagSeconds, 'the target lag');
    if (lag === undefined) return;
    if (isRead(table, all('WarehouseTable'))) {
      report({ messageId: 'between', actual: minutes(lag), expected: 'DOWNSTREAM' });
      return;
    }
    const accepted =
      workload?.stated?.freshness ?? cannotTell('how fresh it must be is stated nowhere; `freshness` would decide');
    if (lag < accepted * options.share)
      report({
        messageId: 'short',
        data: { lag: minutes(lag), need: minutes(accepted) },
        actual: minutes(lag),
        expected: `nearer to ${minutes(accepted)}`,
      });
  },
});
