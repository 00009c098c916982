import { definePolicy } from '../define';

export const redshiftNodeTypeRetired = definePolicy({
  id: 'reliability/redshift-node-type-retired',
  summary: 'A cluster is made of nodes that AWS still builds on.',
  why: 'AWS has announced the end of DC2: such nodes hold only what fits on their disks, share no data and take no zero-ETL, and the cluster has to be moved soon.',
  fix: 'Use ra3 nodes (ra3.large, ra3.xlplus, ra3.4xlarge) or Redshift Serverless.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [
    {
      url: 'https://aws.amazon.com/blogs/big-data/amazon-redshift-dc2-migration-approach-with-a-customer-case-study',
      asOf: '2026',
    },
  ],
  on: 'Warehouse',
  options: {
    retired: {
      default: ['dc1.', 'dc2.', 'ds1.', 'ds2.', 'dw1.', 'dw2.'],
      description: 'How retired node types begin.',
    },
  },
  messages: { retired: 'nodes of type {{type}} are on their way out' },
  check: ({ system, nodeType }, { options, need, report }) => {
    if (system !== 'redshift') return;
    const type = need(nodeType, 'the type of its nodes')?.toLowerCase() ?? '';
    if (options.retired.some((beginning) => type.startsWith(beginning)))
      report({ messageId: 'retired', data: { type }, actual: type, expected: 'ra3 nodes, or serverless' });
  },
});
