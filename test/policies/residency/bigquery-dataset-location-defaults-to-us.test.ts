import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryDatasetLocationDefaultsToUs } from '../../../policies/residency/bigquery-dataset-location-defaults-to-us';
import { found, told } from '../../fixtures/warehouses';

const SETTINGS = {
  residency: { personal: { regions: ['africa-south1'], transferBasis: 'safeguards', record: 'transfers.md' } },
} as const;

PolicyTester.run(
  bigqueryDatasetLocationDefaultsToUs,
  {
    passing: [
      ...told('dataset', 'a location', { dataset_id: 'sales', location: 'africa-south1' }),
      ...told('dataset', 'one of the list', { dataset_id: 'sales', location: 'AFRICA-SOUTH1' }, { settings: SETTINGS }),
      ...told('database', 'a database of Snowflake', { name: 'DB' }),
    ],
    failing: [
      ...found(
        'dataset',
        'none',
        { dataset_id: 'sales' },
        { messageId: 'unset', actual: 'US by default', expected: 'a location' },
      ),
      ...found(
        'dataset',
        'elsewhere',
        { dataset_id: 'sales', location: 'EU' },
        { messageId: 'outside', actual: 'eu', expected: 'africa-south1' },
        { settings: SETTINGS },
      ),
    ],
  },
  { describe, it },
);
