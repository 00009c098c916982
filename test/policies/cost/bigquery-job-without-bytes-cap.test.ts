import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryJobWithoutBytesCap } from '../../../policies/cost/bigquery-job-without-bytes-cap';
import { found, told } from '../../fixtures/warehouses';

PolicyTester.run(
  bigqueryJobWithoutBytesCap,
  {
    passing: [
      ...told('job', 'a limit', { job_id: 'j', query: [{ query: 'SELECT 1', maximum_bytes_billed: '1000000000' }] }),
      ...told('statement', 'a statement of Redshift', { sql: 'SELECT 1' }),
    ],
    failing: [
      ...found(
        'job',
        'none',
        { job_id: 'j', query: [{ query: 'SELECT 1' }] },
        { messageId: 'open', actual: 'no limit', expected: 'a limit of bytes billed' },
      ),
    ],
  },
  { describe, it },
);
