import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseTrafficOutsideVpc } from '../../../policies/security/warehouse-traffic-outside-vpc';
import { found, told } from '../../fixtures/warehouses';

const OUTSIDE = { messageId: 'outside', actual: 'through the internet', expected: 'through the VPC' };

PolicyTester.run(
  warehouseTrafficOutsideVpc,
  {
    passing: [
      ...told('cluster', 'through the VPC', { enhanced_vpc_routing: true }),
      ...told('warehouse', 'a warehouse that has no such thing', { name: 'WH' }),
    ],
    failing: [
      ...found('cluster', 'the default', { cluster_identifier: 'dwh' }, OUTSIDE),
      ...found('workgroup', 'a workgroup', { enhanced_vpc_routing: false }, OUTSIDE),
    ],
  },
  { describe, it },
);
