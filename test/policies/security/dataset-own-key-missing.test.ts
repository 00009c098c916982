import { PolicyTester } from '../../../harness/testing/policy-tester';
import { datasetOwnKeyMissing } from '../../../policies/security/dataset-own-key-missing';
import { found, told } from '../../fixtures/warehouses';

import { dataset } from '../../fixtures/workload';

const MISSING = { messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' };
const KEY = 'projects/p/locations/l/keyRings/r/cryptoKeys/k';

PolicyTester.run(
  datasetOwnKeyMissing,
  {
    passing: [
      ...told('dataset', 'a key', { dataset_id: 'd', default_encryption_configuration: [{ kms_key_name: KEY }] }),
      ...told('dataset', 'data that needs none', { dataset_id: 'd' }, { datasets: [dataset()] }),
      ...told('database', 'a database of Snowflake', { name: 'DB' }),
    ],
    failing: [...found('dataset', 'none', { dataset_id: 'd' }, MISSING)],
  },
  { describe, it },
);
