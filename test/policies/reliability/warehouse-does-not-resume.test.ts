import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseDoesNotResume } from '../../../policies/reliability/warehouse-does-not-resume';
import { found, told } from '../../fixtures/warehouses';

PolicyTester.run(
  warehouseDoesNotResume,
  {
    passing: [
      ...told('warehouse', 'on', { name: 'WH', auto_resume: 'true' }),
      ...told('warehouse', 'on by default', { name: 'WH', auto_resume: 'default' }),
    ],
    failing: [
      ...found(
        'warehouse',
        'off',
        { name: 'WH', auto_resume: 'false' },
        { messageId: 'stays', actual: 'auto-resume off', expected: 'auto-resume on' },
      ),
    ],
  },
  { describe, it },
);
