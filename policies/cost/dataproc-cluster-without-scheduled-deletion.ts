import { definePolicy } from '../define';

export const dataprocClusterWithoutScheduledDeletion = definePolicy({
  id: 'cost/dataproc-cluster-without-scheduled-deletion',
  summary: 'A Dataproc cluster is deleted when it is idle.',
  why: 'Nothing deletes an idle cluster by default, so one that was made for a job bills its machines until somebody remembers it.',
  fix: 'Set lifecycle_config.idle_delete_ttl (lifecycleConfig.idleDeleteTtl), such as 1800s, or run the jobs as serverless batches.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    { url: 'https://docs.cloud.google.com/dataproc/docs/concepts/scheduled-deletion', asOf: '2026-08' },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataproc_cluster',
      asOf: '2026-08',
    },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { never: 'nothing deletes the cluster when it is idle' },
  check: (cluster, { report }) => {
    if (cluster.service !== 'dataproc') return;
    // One that goes at a time of its own is as good.
    if (cluster.idleStopMinutes !== undefined) return;
    report({ messageId: 'never', actual: 'no scheduled deletion', expected: 'idle_delete_ttl' });
  },
});
