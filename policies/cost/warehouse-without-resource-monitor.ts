import { definePolicy } from '../define';
import { isSaidIn, watchesFrom } from '../warehouses';

const FOR_THE_ACCOUNT = /alter\s+account\s+set\s+resource_monitor/i;

export const warehouseWithoutResourceMonitor = definePolicy({
  id: 'cost/warehouse-without-resource-monitor',
  summary: 'The credits of each warehouse are counted by a monitor that can stop it.',
  why: 'Nothing else ends a warehouse that runs away; a loop in a tool that asks all night is found on the invoice.',
  fix: 'Create a snowflake_resource_monitor with quota and suspend trigger, and name it in resource_monitor of the warehouse.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.1', 'L7.6'],
  sources: [
    { url: 'https://docs.snowflake.com/en/user-guide/resource-monitors', asOf: '2026-08' },
    {
      url: 'https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/resource_monitor',
      asOf: '2026-08',
    },
  ],
  on: 'Warehouse',
  options: {},
  messages: { unwatched: 'no monitor counts the credits of the warehouse' },
  check: (warehouse, { all, report }) => {
    if (warehouse.system !== 'snowflake' || warehouse.monitor !== undefined) return;
    if (watchesFrom(all('CreditMonitor'), warehouse).length > 0) return;
    if (isSaidIn(all('WarehouseQuery'), FOR_THE_ACCOUNT)) return;
    report({ messageId: 'unwatched', actual: 'no monitor', expected: 'a resource monitor' });
  },
});
