import { PolicyTester } from '../../../harness/testing/policy-tester';
import { datasetTakesItsTables } from '../../../policies/durability/dataset-takes-its-tables';
import { found, told } from '../../fixtures/warehouses';

const TAKES = { messageId: 'takes', actual: 'tables go with it', expected: 'it refuses while it holds tables' };

PolicyTester.run(
  datasetTakesItsTables,
  {
    passing: [
      ...told('dataset', 'the default', { dataset_id: 'sales' }),
      ...told('dataset', 'scratch space', { dataset_id: 'scratch', delete_contents_on_destroy: true }),
    ],
    failing: [
      ...found('dataset', 'it takes them', { dataset_id: 'sales', delete_contents_on_destroy: true }, TAKES),
      ...found('dataset', 'raw data too', { dataset_id: 'raw', delete_contents_on_destroy: true }, TAKES),
    ],
  },
  { describe, it },
);
