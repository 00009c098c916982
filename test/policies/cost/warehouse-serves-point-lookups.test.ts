import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseServesPointLookups } from '../../../policies/cost/warehouse-serves-point-lookups';
import { found, told, unsure } from '../../fixtures/warehouses';

const FOUND = {
  messageId: 'lookups',
  actual: '500 reads/s',
  expected: 'fewer than 10 reads/s, or a store of keys and values',
};

PolicyTester.run(
  warehouseServesPointLookups,
  {
    passing: [
      ...told('warehouse', 'few reads', { name: 'WH' }, { stated: { peakReadsPerSecond: 1 } }),
      ...told('cluster', 'a cluster, which is up anyway', { cluster_identifier: 'dwh' }),
    ],
    failing: [
      ...found('warehouse', 'many reads', { name: 'WH' }, FOUND, { stated: { peakReadsPerSecond: 500 } }),
      ...found('workgroup', 'many reads of a workgroup', { workgroup_name: 'wg' }, FOUND, {
        stated: { peakReadsPerSecond: 500 },
      }),
    ],
    cannotTell: [...unsure('warehouse', 'nobody says who reads', { name: 'WH' }, /peakReadsPerSecond/)],
  },
  { describe, it },
);
