import { definePolicy } from '../define';
import { isSaidIn } from '../warehouses';

const BUDGET = /snowflake\.core\.budget|!set_spending_limit|snowflake\.local\.account_root_budget/i;

export const serverlessSnowflakeSpendUnbudgeted = definePolicy({
  id: 'cost/serverless-snowflake-spend-unbudgeted',
  summary: 'What runs on machines of Snowflake counts towards a budget.',
  why: 'Resource monitors see warehouses only: pipes and tasks without a warehouse spend credits that no monitor counts.',
  fix: 'Create a budget (SNOWFLAKE.CORE.BUDGET, through snowflake_execute) with a spending limit and somebody to tell, or name a warehouse.',
  severity: 'info',
  capability: 'warehouse',
  topics: ['L7.1', 'L7.6'],
  sources: [{ url: 'https://docs.snowflake.com/en/user-guide/resource-monitors', asOf: '2026' }],
  on: 'WarehouseQuery',
  options: {},
  messages: { unbudgeted: 'it runs on machines of Snowflake, and no budget counts their credits' },
  check: ({ system, repeats, warehouse }, { all, report }) => {
    if (system !== 'snowflake' || !repeats || warehouse !== undefined) return;
    if (isSaidIn(all('WarehouseQuery'), BUDGET)) return;
    report({ messageId: 'unbudgeted', actual: 'no budget', expected: 'a budget' });
  },
});
