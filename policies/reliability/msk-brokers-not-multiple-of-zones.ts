import { definePolicy } from '../define';

export const mskBrokersNotMultipleOfZones = definePolicy({
  id: 'reliability/msk-brokers-not-multiple-of-zones',
  summary: 'Brokers are spread evenly over the zones.',
  why: 'Amazon MSK places the same number of brokers in each subnet, and refuses a number that cannot be divided: the deployment fails.',
  fix: 'Set the number of brokers to a multiple of the number of subnets.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-msk-cluster.html', asOf: null },
    { url: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_cluster', asOf: null },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    uneven: 'the brokers cannot be spread evenly over the subnets',
  },
  check: (cluster, { need, report }) => {
    if (cluster.service !== 'msk') return;
    const brokers = need(cluster.brokers, 'the number of brokers');
    const zones = need(cluster.zones, 'its subnets');
    if (brokers === undefined || zones === undefined || zones === 0 || brokers % zones === 0) return;
    report({ messageId: 'uneven', actual: `${brokers} over ${zones} subnets`, expected: `a multiple of ${zones}` });
  },
});
