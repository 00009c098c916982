import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';

export const redshiftUserActivityLogOff = definePolicy({
  id: 'observability/redshift-user-activity-log-off',
  summary: 'The audit log of a cluster holds the statements that people ran.',
  why: 'Without this parameter the audit log says who connected and not what they read, whatever logging the cluster has.',
  fix: 'Set the parameter enable_user_activity_logging to true in the parameter group of the cluster.',
  severity: 'info',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/workload-mgmt-config.html', asOf: '2023-05' },
    { url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html', asOf: null },
  ],
  on: 'WarehouseSettings',
  options: {},
  messages: { off: 'clusters with this parameter group do not log statements' },
  check: ({ system, values }, { need, report }) => {
    if (system !== 'redshift') return;
    const written = isUnknown(values) ? values : values?.['enable_user_activity_logging'];
    if ((need(written, 'enable_user_activity_logging') ?? 'false').toLowerCase() !== 'true')
      report({ messageId: 'off', actual: 'off', expected: 'enable_user_activity_logging true' });
  },
});
