import { PolicyTester } from '../../../harness/testing/policy-tester';
import { scheduledQueryRunsAsPerson } from '../../../policies/reliability/scheduled-query-runs-as-person';
import { found, told } from '../../fixtures/warehouses';

const TRANSFER = { display_name: 'daily', params: { query: 'SELECT 1' } };

PolicyTester.run(
  scheduledQueryRunsAsPerson,
  {
    passing: [
      ...told('transfer', 'an account', { ...TRANSFER, service_account_name: 'etl@p.iam.gserviceaccount.com' }),
      ...told('job', 'a job that runs once', { job_id: 'j', query: [{ query: 'SELECT 1' }] }),
    ],
    failing: [
      ...found('transfer', 'none', TRANSFER, {
        messageId: 'person',
        actual: 'no service account',
        expected: 'a service account',
      }),
    ],
  },
  { describe, it },
);
