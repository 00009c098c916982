import { groupsOf } from '../clusters';
import { definePolicy } from '../define';

export const databricksDriverOnSpot = definePolicy({
  id: 'reliability/databricks-driver-on-spot',
  summary: 'The driver of a cluster of Databricks is not on Spot.',
  why: 'When the machine of the driver is taken back, the run is lost, whatever its workers had done.',
  fix: 'Set first_on_demand (firstOnDemand) to 1 or more.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster',
      asOf: '2026-08',
    },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { spot: 'the driver may be a Spot machine' },
  check: (cluster, { need, each, report }) => {
    if (cluster.service !== 'databricks') return;
    each(groupsOf(cluster, { need }), ({ role, spot }) => {
      if (role !== 'primary' || need(spot, 'whether the driver is on Spot') !== true) return;
      report({ messageId: 'spot', actual: 'first_on_demand 0', expected: 'first_on_demand 1' });
    });
  },
});
