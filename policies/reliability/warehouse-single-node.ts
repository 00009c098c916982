import { isKnownProduction } from '../databases';
import { definePolicy } from '../define';

export const warehouseSingleNode = definePolicy({
  id: 'reliability/warehouse-single-node',
  summary: 'A cluster in production has more than one node.',
  why: 'A cluster of one node keeps no second copy of its blocks at hand: a broken disk takes it down until it is restored from a snapshot.',
  fix: 'Set ClusterType multi-node and two nodes or more, or use Redshift Serverless.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html', asOf: '2023-05' }],
  on: 'Warehouse',
  options: {},
  messages: { one: 'the cluster is in production and has one node' },
  check: (warehouse, { workload, need, report }) => {
    if (warehouse.system !== 'redshift' || !isKnownProduction(warehouse, { workload })) return;
    if (need(warehouse.nodes, 'how many nodes it has') === 1)
      report({ messageId: 'one', actual: '1 node', expected: '2 nodes or more' });
  },
});
