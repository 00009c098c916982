import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseNotEncrypted } from '../../../policies/security/warehouse-not-encrypted';
import { onePulumi } from '../../fixtures/one';
import { found, told } from '../../fixtures/warehouses';

const PLAIN = { messageId: 'plain', actual: 'not encrypted', expected: 'encrypted' };
const POOL = 'azure-native:synapse:SqlPool';

PolicyTester.run(
  warehouseNotEncrypted,
  {
    passing: [
      ...told('cluster', 'encrypted', { encrypted: true }),
      ...told('cluster', 'encrypted by default', { cluster_identifier: 'dwh' }),
      ...told('pool', 'an encrypted pool', { name: 'dwh', data_encrypted: true }),
      {
        name: 'a pool with encryption beside it, in azure-native',
        input: onePulumi(
          POOL,
          { sqlPoolName: 'dwh' },
          {
            'azure-native:synapse:SqlPoolTransparentDataEncryption tde': { sqlPoolName: 'dwh', status: 'Enabled' },
          },
        ),
      },
    ],
    failing: [
      ...found('cluster', 'a plain cluster', { encrypted: false }, PLAIN),
      ...found('cluster', 'a plain cluster, in text', { encrypted: 'false' }, PLAIN),
      ...found('pool', 'a plain pool', { name: 'dwh' }, PLAIN),
    ],
  },
  { describe, it },
);
