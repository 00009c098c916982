import { groupsOf, settingOf, versionIn } from '../clusters';
import { definePolicy } from '../define';

/** Before it, EMR kept application masters on core machines by itself. */
const FIRST = 6;

export const emrDriverMayLandOnSpot = definePolicy({
  id: 'reliability/emr-driver-may-land-on-spot',
  summary: 'Drivers of Spark run on machines that stay.',
  why: 'From EMR 6 on YARN places application masters on any machine: when a task machine on Spot is taken back, the whole application that it drove is gone.',
  fix: 'Set yarn.node-labels.enabled to true and yarn.node-labels.am.default-node-label-expression to CORE (or ON_DEMAND) in yarn-site.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    {
      url: 'https://aws.github.io/aws-emr-best-practices/docs/bestpractices/Features/Spot%20Usage/best_practices',
      asOf: '2026-08',
    },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { anywhere: 'application masters may run on task machines on Spot' },
  check: (cluster, { need, report }) => {
    if (cluster.service !== 'emr') return;
    const release = need(cluster.release, 'its release');
    if (release === undefined || (versionIn(release)?.[0] ?? 0) < FIRST) return;
    const spare = groupsOf(cluster, { need }).filter(({ role }) => role === 'task');
    if (!spare.some(({ spot }) => need(spot, 'whether it is on Spot') === true)) return;
    need(cluster.settings, 'its settings');
    if (settingOf(cluster, 'yarn.node-labels.enabled') === 'true') return;
    report({ messageId: 'anywhere', actual: 'no node labels', expected: 'yarn.node-labels.enabled true' });
  },
});
