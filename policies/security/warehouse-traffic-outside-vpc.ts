import { definePolicy } from '../define';

export const warehouseTrafficOutsideVpc = definePolicy({
  id: 'security/warehouse-traffic-outside-vpc',
  summary: 'Loads and unloads of a warehouse go through your own network.',
  why: 'Without enhanced VPC routing COPY and UNLOAD use the internet: no endpoint policy, firewall or flow log sees who takes data where.',
  fix: 'Set EnhancedVpcRouting (enhanced_vpc_routing) to true, and give the VPC an endpoint for S3.',
  severity: 'info',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html', asOf: '2023-05' }],
  on: 'Warehouse',
  options: {},
  messages: { outside: 'its loads and unloads go around your network' },
  check: ({ privateRouting }, { need, report }) => {
    if (need(privateRouting, 'how loads are routed') === false)
      report({ messageId: 'outside', actual: 'through the internet', expected: 'through the VPC' });
  },
});
