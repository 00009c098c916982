import { PolicyTester } from '../../../harness/testing/policy-tester';
import { scratchDatasetNeverExpires } from '../../../policies/lifecycle/scratch-dataset-never-expires';
import { MAIN, onePulumi, oneTerraform } from '../../fixtures/one';

const [TF, PULUMI] = ['google_bigquery_dataset', 'gcp:bigquery/dataset:Dataset'];
const NEVER = { messageId: 'never', actual: 'no expiry', expected: 'tables that end after some days' };
const THREE_DAYS_MS = 259_200_000;

PolicyTester.run(
  scratchDatasetNeverExpires,
  {
    passing: [
      {
        name: 'tables that end',
        input: oneTerraform(TF, { dataset_id: 'tmp_jobs', default_table_expiration_ms: THREE_DAYS_MS }),
      },
      { name: 'a dataset that people build on', input: oneTerraform(TF, { dataset_id: 'core' }) },
      { name: 'staging, which may be a layer of views', input: onePulumi(PULUMI, { datasetId: 'staging' }) },
    ],
    failing: [
      {
        name: 'nothing ends, in Terraform',
        input: oneTerraform(TF, { dataset_id: 'tmp_jobs' }),
        findings: [{ ...NEVER, address: MAIN.terraform(TF) }],
      },
      {
        name: 'nothing ends, in Pulumi',
        input: onePulumi(PULUMI, { datasetId: 'analysts_sandbox' }),
        findings: [{ ...NEVER, address: MAIN.pulumi(PULUMI) }],
      },
    ],
  },
  { describe, it },
);
