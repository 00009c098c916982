import { definePolicy } from '../define';

export const emrLogsLostWithCluster = definePolicy({
  id: 'lifecycle/emr-logs-lost-with-cluster',
  summary: 'The logs of a cluster outlive it.',
  why: 'Without a place for them the logs stay on the disk of the primary machine and go with the cluster, so a night that failed cannot be explained.',
  fix: 'Set LogUri (log_uri, logUri) to a bucket with a lifecycle rule.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.6'],
  sources: [{ url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html', asOf: '2023-05' }],
  on: 'ComputeCluster',
  options: {},
  messages: { lost: 'the logs go with the cluster' },
  check: (cluster, { need, report }) => {
    if (need(cluster.keepsLogs, 'where its logs go') !== false) return;
    report({ messageId: 'lost', actual: 'no place for logs', expected: 'a bucket for logs' });
  },
});
