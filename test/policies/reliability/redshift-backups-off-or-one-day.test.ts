import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redshiftBackupsOffOrOneDay } from '../../../policies/reliability/redshift-backups-off-or-one-day';
import { found, told } from '../../fixtures/warehouses';

const C = { cluster_identifier: 'dwh' };
const FOUND = { messageId: 'short', actual: '1 day', expected: '7 days or more' };

PolicyTester.run(
  redshiftBackupsOffOrOneDay,
  {
    passing: [
      ...told('cluster', 'a week', { ...C, automated_snapshot_retention_period: 7 }),
      ...told('cluster', 'a trial', { cluster_identifier: 'dwh-dev' }),
      ...told('workgroup', 'serverless, which has recovery points', { workgroup_name: 'wg' }),
    ],
    failing: [
      ...found('cluster', 'the default', C, FOUND),
      ...found('cluster', 'a day', { ...C, automated_snapshot_retention_period: 1 }, FOUND),
      ...found(
        'cluster',
        'none',
        { ...C, automated_snapshot_retention_period: 0 },
        { ...FOUND, messageId: 'off', actual: 'none' },
      ),
    ],
  },
  { describe, it },
);
