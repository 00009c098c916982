import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseGeoBackupOff } from '../../../policies/reliability/warehouse-geo-backup-off';
import { found, told } from '../../fixtures/warehouses';

const OFF = { messageId: 'off', actual: 'off', expected: 'on' };
const RESIDENCY = { personal: { regions: ['southafricanorth'], transferBasis: 'consent', record: 'x' } } as const;

PolicyTester.run(
  warehouseGeoBackupOff,
  {
    passing: [
      ...told('pool', 'on by default', { name: 'dwh' }),
      ...told(
        'pool',
        'off where data must stay',
        { name: 'dwh', geo_backup_policy_enabled: false },
        { settings: { residency: RESIDENCY } },
      ),
      ...told('pool', 'off in a trial', { name: 'dwh-dev', geo_backup_policy_enabled: false }),
    ],
    failing: [...found('pool', 'off', { name: 'dwh', geo_backup_policy_enabled: false }, OFF)],
  },
  { describe, it },
);
