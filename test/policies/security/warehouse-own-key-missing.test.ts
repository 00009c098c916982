import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseOwnKeyMissing } from '../../../policies/security/warehouse-own-key-missing';
import { found, told } from '../../fixtures/warehouses';

import { dataset } from '../../fixtures/workload';

const MISSING = { messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' };
const KEY = 'arn:aws:kms:af-south-1:111111111111:key/1234';

PolicyTester.run(
  warehouseOwnKeyMissing,
  {
    passing: [
      ...told('cluster', 'a key', { encrypted: true, kms_key_id: KEY }),
      ...told('namespace', 'a key of a namespace', { namespace_name: 'ns', kms_key_id: KEY }),
      ...told('cluster', 'data that needs none', { cluster_identifier: 'dwh' }, { datasets: [dataset()] }),
      ...told('synapse', 'a key of a workspace', { name: 'dwh', customer_managed_key: [{ key_name: 'dwh' }] }),
      ...told('workgroup', 'a workgroup, which holds no data', { workgroup_name: 'wg' }),
    ],
    failing: [
      ...found('cluster', 'none', { cluster_identifier: 'dwh' }, MISSING),
      ...found('namespace', 'none of a namespace', { namespace_name: 'ns' }, MISSING),
      ...found('synapse', 'none of a workspace', { name: 'dwh' }, MISSING),
    ],
  },
  { describe, it },
);
