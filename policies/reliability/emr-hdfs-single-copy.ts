import { groupsOf, settingOf } from '../clusters';
import { matters } from '../databases';
import { definePolicy } from '../define';

export const emrHdfsSingleCopy = definePolicy({
  id: 'reliability/emr-hdfs-single-copy',
  summary: 'HDFS keeps each block twice.',
  why: 'With up to three core machines EMR keeps each block once, so one lost machine loses data that jobs have not yet written to S3.',
  fix: 'Set dfs.replication to 2 in hdfs-site with two core machines or more, and write results to S3.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-instances-guidelines.html',
      asOf: '2023-05',
    },
    {
      url: 'https://aws.github.io/aws-emr-best-practices/docs/bestpractices/Reliability/best_practices',
      asOf: '2026-08',
    },
  ],
  on: 'ComputeCluster',
  options: {
    single: { default: 3, unit: 'core machines', description: 'Up to how many of them EMR keeps blocks once.' },
  },
  messages: { once: 'each block of HDFS is kept once' },
  check: (cluster, context) => {
    const { options, need, report } = context;
    // A cluster that ends with its work loses what lies on it anyway.
    if (cluster.service !== 'emr' || need(cluster.stays, 'whether it stays') !== true || !matters(cluster, context))
      return;
    const core = groupsOf(cluster, { need }).find(({ role }) => role === 'core');
    const count = need(core?.count, 'how many core machines there are');
    if (count === undefined || count > options.single) return;
    need(cluster.settings, 'its settings');
    const written = settingOf(cluster, 'dfs.replication');
    if (written !== undefined && Number(written) > 1 && count > 1) return;
    report({
      messageId: 'once',
      actual: `${count} core machines, dfs.replication ${written ?? 1}`,
      expected: 'dfs.replication 2 on two or more',
    });
  },
});
