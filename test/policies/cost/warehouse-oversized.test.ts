import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseOversized } from '../../../policies/cost/warehouse-oversized';
import { found, told } from '../../fixtures/warehouses';

const HUGE = { messageId: 'huge', expected: '3X-Large at the most' };

PolicyTester.run(
  warehouseOversized,
  {
    passing: [
      ...told('warehouse', 'no size, which is the smallest', { name: 'WH' }),
      ...told('warehouse', 'the largest that passes', { name: 'WH', warehouse_size: 'XXXLARGE' }),
      ...told('warehouse', 'a small trial', { name: 'DEV_WH', warehouse_size: 'SMALL' }),
    ],
    failing: [
      ...found('warehouse', 'huge', { name: 'WH', warehouse_size: 'X4LARGE' }, { ...HUGE, actual: 'X4LARGE' }),
      ...found(
        'warehouse',
        'huge in words',
        { name: 'WH', warehouse_size: '5X-Large' },
        { ...HUGE, actual: '5X-Large' },
      ),
      ...found(
        'warehouse',
        'a large trial',
        { name: 'DEV_WH', warehouse_size: 'LARGE' },
        { messageId: 'trial', actual: 'LARGE', expected: 'Medium at the most' },
      ),
    ],
  },
  { describe, it },
);
