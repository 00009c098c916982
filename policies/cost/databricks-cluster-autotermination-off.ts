import { definePolicy } from '../define';

export const databricksClusterAutoterminationOff = definePolicy({
  id: 'cost/databricks-cluster-autotermination-off',
  summary: 'An interactive cluster of Databricks stops soon after its last command.',
  why: 'A cluster that is forgotten bills its machines and its DBUs day and night.',
  fix: 'Set autotermination_minutes (autoterminationMinutes) to 20 to 60, and hold everybody to it with a cluster policy.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster',
      asOf: '2026-08',
    },
    { url: 'https://learn.microsoft.com/azure/well-architected/service-guides/azure-databricks', asOf: '2026-08' },
  ],
  on: 'ComputeCluster',
  options: {
    most: {
      default: 120,
      unit: 'minutes',
      description: 'The longest idle time that counts as soon; the provider names none.',
    },
  },
  messages: { never: 'the cluster never stops by itself', late: 'the cluster stops long after its last command' },
  check: (cluster, { options, need, report }) => {
    if (cluster.service !== 'databricks' || cluster.stays !== true) return;
    const minutes = need(cluster.idleStopMinutes, 'when it stops');
    const expected = `at most ${options.most} minutes`;
    if (minutes === undefined) report({ messageId: 'never', actual: 'never', expected });
    else if (minutes > options.most) report({ messageId: 'late', actual: `after ${minutes} minutes`, expected });
  },
});
