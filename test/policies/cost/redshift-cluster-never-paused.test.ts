import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redshiftClusterNeverPaused } from '../../../policies/cost/redshift-cluster-never-paused';
import { found, told, unsure } from '../../fixtures/warehouses';

const NEVER = { actual: 'never paused', expected: 'paused while nobody uses it' };
const CLUSTER = { cluster_identifier: 'dwh' };
const PAUSED = {
  others: {
    nightly: [
      'pause',
      { schedule: 'cron(0 18 ? * MON-FRI *)', target_action: { pause_cluster: { cluster_identifier: 'dwh' } } },
    ],
  },
} as const;

PolicyTester.run(
  redshiftClusterNeverPaused,
  {
    passing: [
      ...told('cluster', 'office hours, and a pause', CLUSTER, { ...PAUSED, stated: { busyHoursPerDay: 10 } }),
      ...told('cluster', 'used day and night', CLUSTER, { stated: { busyHoursPerDay: 24 } }),
      ...told('workgroup', 'serverless', { workgroup_name: 'wg' }),
    ],
    failing: [
      ...found(
        'cluster',
        'office hours',
        CLUSTER,
        { ...NEVER, messageId: 'office-hours' },
        {
          stated: { busyHoursPerDay: 10 },
        },
      ),
      ...found('cluster', 'a trial', { cluster_identifier: 'dwh-dev' }, { ...NEVER, messageId: 'trial' }),
      ...found(
        'pool',
        'office hours of a pool',
        { name: 'dwh' },
        { ...NEVER, messageId: 'office-hours' },
        {
          stated: { busyHoursPerDay: 10 },
        },
      ),
    ],
    cannotTell: [...unsure('cluster', 'nobody says how long it is used', CLUSTER, /busyHoursPerDay/)],
  },
  { describe, it },
);
