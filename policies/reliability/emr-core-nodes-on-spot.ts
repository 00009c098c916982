import { groupsOf } from '../clusters';
import { definePolicy } from '../define';

export const emrCoreNodesOnSpot = definePolicy({
  id: 'reliability/emr-core-nodes-on-spot',
  summary: 'The primary and the core machines of EMR are not on Spot.',
  why: 'Losing the primary machine ends the cluster, and losing a core machine loses blocks of HDFS and the work of every task on it.',
  fix: 'Keep the primary and the core machines On-Demand, and put Spot into task groups.',
  severity: 'error',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-instances-guidelines.html',
      asOf: '2023-05',
    },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { spot: 'the {{role}} machines are on Spot' },
  check: (cluster, { need, each, report }) => {
    if (cluster.service !== 'emr') return;
    each(groupsOf(cluster, { need }), ({ role, spot }) => {
      if (role === 'task' || need(spot, 'whether it is on Spot') !== true) return;
      report({ messageId: 'spot', data: { role }, actual: 'Spot', expected: 'On-Demand' });
    });
  },
});
