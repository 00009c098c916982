import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databricksJobOnAllPurposeCluster } from '../../../policies/cost/databricks-job-on-all-purpose-cluster';
import { DATABRICKS_JOB } from '../../fixtures/pipelines';

const STANDING = { messageId: 'standing', actual: 'existing_cluster_id', expected: 'a job cluster' };

PolicyTester.run(
  databricksJobOnAllPurposeCluster,
  {
    passing: [
      {
        name: 'a cluster of its own, in Terraform',
        input: DATABRICKS_JOB.tf({ task: [{ task_key: 'load', job_cluster_key: 'main' }] }),
      },
      { name: 'serverless, in Pulumi', input: DATABRICKS_JOB.pulumi({ tasks: [{ taskKey: 'load' }] }) },
    ],
    failing: [
      {
        name: 'an interactive one, in Terraform',
        input: DATABRICKS_JOB.tf({ task: [{ task_key: 'load', existing_cluster_id: '0923-164208-meows279' }] }),
        findings: [DATABRICKS_JOB.onTf(STANDING)],
      },
      {
        name: 'an interactive one, in Pulumi',
        input: DATABRICKS_JOB.pulumi({ tasks: [{ taskKey: 'load', existingClusterId: '0923-164208-meows279' }] }),
        findings: [DATABRICKS_JOB.onPulumi(STANDING)],
      },
    ],
  },
  { describe, it },
);
