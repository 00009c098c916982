import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseSuspendsBelowBillingMinimum } from '../../../policies/cost/warehouse-suspends-below-billing-minimum';
import { found, told } from '../../fixtures/warehouses';

PolicyTester.run(
  warehouseSuspendsBelowBillingMinimum,
  {
    passing: [
      ...told('warehouse', 'a minute', { name: 'WH', auto_suspend: 60 }),
      ...told('warehouse', 'never, which another rule finds', { name: 'WH', auto_suspend: 0 }),
    ],
    failing: [
      ...found(
        'warehouse',
        'half a minute',
        { name: 'WH', auto_suspend: 30 },
        { messageId: 'short', actual: '30 s', expected: '60 s or more' },
      ),
    ],
  },
  { describe, it },
);
