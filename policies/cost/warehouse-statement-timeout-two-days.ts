import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { accountSettings } from '../warehouses';

const DEFAULT = limit('snowflake-statement-timeout');

export const warehouseStatementTimeoutTwoDays = definePolicy({
  id: 'cost/warehouse-statement-timeout-two-days',
  summary: 'A statement that hangs is cancelled within hours.',
  why: 'Snowflake lets a statement run for two days: one bad join on an X-Large warehouse burns 768 credits before it is cancelled.',
  fix: 'Set statement_timeout_in_seconds on the warehouse a little above its longest wanted run.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [{ url: 'https://docs.snowflake.com/en/sql-reference/parameters#statement-timeout-in-seconds', asOf: null }],
  on: 'Warehouse',
  options: {
    longest: {
      default: 43_200,
      unit: 's',
      description: 'The longest time that a statement may take; a stated run time goes before it.',
    },
  },
  messages: {
    unset: 'nobody set a timeout, so a statement may run for {{seconds}} s',
    long: 'a statement may run for {{seconds}} s',
  },
  check: ({ system, statementTimeoutSeconds }, { options, workload, all, need, report }) => {
    if (system !== 'snowflake') return;
    const written = need(statementTimeoutSeconds, 'the statement timeout');
    if (written === undefined && accountSettings(all('WarehouseSettings')).has('statement_timeout_in_seconds')) return;
    // 0 is the longest that there is.
    const seconds = written === undefined || written === 0 ? DEFAULT.value : written;
    const longest = Math.max(options.longest, workload?.stated?.runTime ?? 0);
    if (seconds <= longest) return;
    report({
      messageId: written === undefined ? 'unset' : 'long',
      data: { seconds },
      actual: `${seconds} s`,
      expected: `${longest} s at the most`,
    });
  },
});
