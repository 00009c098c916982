import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redshiftNodeTypeRetired } from '../../../policies/reliability/redshift-node-type-retired';
import { found, told } from '../../fixtures/warehouses';

const FOUND = { messageId: 'retired', actual: 'dc2.large', expected: 'ra3 nodes, or serverless' };

PolicyTester.run(
  redshiftNodeTypeRetired,
  {
    passing: [
      ...told('cluster', 'ra3', { node_type: 'ra3.large' }),
      ...told('workgroup', 'serverless', { base_capacity: 8 }),
    ],
    failing: [...found('cluster', 'dc2', { node_type: 'dc2.large' }, FOUND)],
  },
  { describe, it },
);
