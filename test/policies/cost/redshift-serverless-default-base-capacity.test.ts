import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redshiftServerlessDefaultBaseCapacity } from '../../../policies/cost/redshift-serverless-default-base-capacity';
import { found, told } from '../../fixtures/warehouses';

const FOUND = { actual: '128 RPU', expected: '4 RPU or little more' };

PolicyTester.run(
  redshiftServerlessDefaultBaseCapacity,
  {
    passing: [
      ...told('workgroup', 'a small one', { workgroup_name: 'wg', base_capacity: 8 }),
      ...told('cluster', 'a cluster', { cluster_identifier: 'dwh' }),
    ],
    failing: [
      ...found('workgroup', 'the default', { workgroup_name: 'wg' }, { ...FOUND, messageId: 'unset' }),
      ...found('workgroup', 'the default, written', { base_capacity: 128 }, { ...FOUND, messageId: 'large' }),
    ],
  },
  { describe, it },
);
