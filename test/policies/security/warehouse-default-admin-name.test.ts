import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseDefaultAdminName } from '../../../policies/security/warehouse-default-admin-name';
import { found, told } from '../../fixtures/warehouses';

PolicyTester.run(
  warehouseDefaultAdminName,
  {
    passing: [...told('cluster', 'a name of its own', { master_username: 'duka_owner' })],
    failing: [
      ...found(
        'cluster',
        'the default',
        { master_username: 'awsuser' },
        { messageId: 'known', actual: 'awsuser', expected: 'a name of your own' },
      ),
    ],
  },
  { describe, it },
);
