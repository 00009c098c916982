import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseWithoutResourceMonitor } from '../../../policies/cost/warehouse-without-resource-monitor';
import { found, told } from '../../fixtures/warehouses';

const WAREHOUSE = { name: 'WH', auto_suspend: 60 };

PolicyTester.run(
  warehouseWithoutResourceMonitor,
  {
    passing: [
      ...told('warehouse', 'a monitor of its own', { ...WAREHOUSE, resource_monitor: 'M' }),
      ...told('warehouse', 'a monitor that names it', WAREHOUSE, {
        others: { watch: ['monitor', { name: 'M', warehouses: ['WH'] }] },
      }),
      ...told('warehouse', 'a monitor of the account', WAREHOUSE, {
        others: { watch: ['monitor', { name: 'M', set_for_account: true }] },
      }),
      ...told('warehouse', 'a statement that sets one for the account', WAREHOUSE, {
        others: { set: ['execute', { execute: 'ALTER ACCOUNT SET RESOURCE_MONITOR = M' }] },
      }),
    ],
    failing: [
      ...found(
        'warehouse',
        'none',
        WAREHOUSE,
        { messageId: 'unwatched', actual: 'no monitor', expected: 'a resource monitor' },
        { others: { watch: ['monitor', { name: 'M', warehouses: ['OTHER'] }] } },
      ),
    ],
  },
  { describe, it },
);
