import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseSingleNode } from '../../../policies/reliability/warehouse-single-node';
import { found, told } from '../../fixtures/warehouses';

const ONE = { messageId: 'one', actual: '1 node', expected: '2 nodes or more' };

PolicyTester.run(
  warehouseSingleNode,
  {
    passing: [
      ...told('cluster', 'two in production', {
        cluster_identifier: 'dwh-prod',
        cluster_type: 'multi-node',
        number_of_nodes: 2,
      }),
      ...told('cluster', 'one, and nobody says for what', { cluster_identifier: 'dwh', cluster_type: 'single-node' }),
    ],
    failing: [
      ...found('cluster', 'one by its type', { cluster_identifier: 'dwh-prod', cluster_type: 'single-node' }, ONE),
      ...found('cluster', 'one by default', { cluster_identifier: 'dwh' }, ONE, {
        stated: { environment: 'production' },
      }),
    ],
  },
  { describe, it },
);
