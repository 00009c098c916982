import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dataprocServerlessBatchWithoutTtl } from '../../../policies/cost/dataproc-serverless-batch-without-ttl';
import { service } from '../../fixtures/one-each';
import { DATAPROC_BATCH } from '../../fixtures/pipelines';

const GLUE = service({ terraform: 'aws_glue_job', pulumi: 'aws:glue/job:Job' });

PolicyTester.run(
  dataprocServerlessBatchWithoutTtl,
  {
    passing: [
      {
        name: 'one, in Terraform',
        input: DATAPROC_BATCH.tf({
          pyspark_batch: [{ main_python_file_uri: 'gs://p/x.py' }],
          environment_config: [{ execution_config: [{ ttl: '7200s' }] }],
        }),
      },
      { name: 'a job of another kind', input: GLUE.tf({ name: 'etl' }) },
    ],
    failing: [
      {
        name: 'none on an old runtime, in Terraform',
        input: DATAPROC_BATCH.tf({
          pyspark_batch: [{ main_python_file_uri: 'gs://p/x.py' }],
          runtime_config: [{ version: '2.0' }],
        }),
        findings: [DATAPROC_BATCH.onTf({ messageId: 'unset', actual: 'no end', expected: 'a ttl' })],
      },
      {
        name: 'none, in Pulumi',
        input: DATAPROC_BATCH.pulumi({ pysparkBatch: { mainPythonFileUri: 'gs://p/x.py' } }),
        findings: [
          DATAPROC_BATCH.onPulumi({ messageId: 'unset', actual: 'an end after four hours', expected: 'a ttl' }),
        ],
      },
    ],
  },
  { describe, it },
);
