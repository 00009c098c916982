import { definePolicy } from '../define';

export const warehouseAuditLogOff = definePolicy({
  id: 'observability/warehouse-audit-log-off',
  summary: 'Who connected to a warehouse, and what they asked, is written down outside it.',
  why: 'The system tables keep a few days: after a leak nobody can say who read which table, and in what the law calls due time.',
  fix: 'Set LoggingProperties (aws_redshift_logging) on the cluster, or LogExports with connectionlog, userlog and useractivitylog on the namespace.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html', asOf: '2023-05' }],
  on: 'Warehouse',
  options: {},
  messages: { off: 'no audit log is kept' },
  check: ({ audited }, { need, report }) => {
    if (need(audited, 'whether an audit log is kept') === false)
      report({ messageId: 'off', actual: 'no audit log', expected: 'an audit log' });
  },
});
