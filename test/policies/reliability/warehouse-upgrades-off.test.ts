import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseUpgradesOff } from '../../../policies/reliability/warehouse-upgrades-off';
import { found, told } from '../../fixtures/warehouses';

PolicyTester.run(
  warehouseUpgradesOff,
  {
    passing: [
      ...told('cluster', 'on by default', { cluster_identifier: 'dwh' }),
      ...told('cluster', 'on', { cluster_identifier: 'dwh', allow_version_upgrade: true }),
    ],
    failing: [
      ...found('cluster', 'off', { allow_version_upgrade: false }, { messageId: 'off', actual: 'off', expected: 'on' }),
    ],
  },
  { describe, it },
);
