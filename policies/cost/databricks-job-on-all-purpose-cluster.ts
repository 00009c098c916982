import { definePolicy } from '../define';

export const databricksJobOnAllPurposeCluster = definePolicy({
  id: 'cost/databricks-job-on-all-purpose-cluster',
  summary: 'Scheduled jobs run on clusters of their own.',
  why: "A run on an interactive cluster is billed at that cluster's higher rate, and the cluster idles on when the run is over.",
  fix: 'Use job_cluster or new_cluster (jobClusters, newCluster), or serverless compute.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    { url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/job', asOf: '2026-08' },
    { url: 'https://learn.microsoft.com/azure/well-architected/service-guides/azure-databricks', asOf: '2026-08' },
  ],
  on: 'Workflow',
  options: {},
  messages: { standing: '{{step}} runs on an interactive cluster' },
  check: (workflow, { need, each, report }) => {
    if (workflow.service !== 'databricks') return;
    each(need(workflow.steps, 'its tasks') ?? [], ({ name, onStandingCluster }) => {
      if (need(onStandingCluster, `the cluster of ${name}`) !== true) return;
      report({ messageId: 'standing', data: { step: name }, actual: 'existing_cluster_id', expected: 'a job cluster' });
    });
  },
});
