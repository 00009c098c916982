import { matters } from '../databases';
import { definePolicy } from '../define';

export const redshiftBackupsOffOrOneDay = definePolicy({
  id: 'reliability/redshift-backups-off-or-one-day',
  summary: 'Automatic snapshots of a cluster are kept for longer than a mistake stays unseen.',
  why: 'Unless told otherwise Redshift keeps them for one day, and 0 takes them all away; a wrong load that is found on Monday is in every snapshot by then.',
  fix: 'Set AutomatedSnapshotRetentionPeriod (automated_snapshot_retention_period) to 7 days or more.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html', asOf: '2026-11' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html',
      asOf: '2026-11',
    },
  ],
  on: 'Warehouse',
  options: {
    longEnough: { default: 2, unit: 'days', description: 'Snapshots that are kept for fewer days are too few.' },
  },
  messages: {
    off: 'automatic snapshots are switched off',
    short: 'automatic snapshots are kept for {{days}} day',
  },
  check: (warehouse, { workload, options, need, report }) => {
    const days = need(warehouse.snapshotDays, 'how long snapshots are kept');
    if (days === undefined || days >= options.longEnough || !matters(warehouse, { workload })) return;
    report({
      messageId: days === 0 ? 'off' : 'short',
      data: { days },
      actual: days === 0 ? 'none' : `${days} day`,
      expected: '7 days or more',
    });
  },
});
