import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databricksClusterAutoterminationOff } from '../../../policies/cost/databricks-cluster-autotermination-off';
import { DATABRICKS_CLUSTER, DATABRICKS_JOB } from '../../fixtures/pipelines';

const EXPECTED = 'at most 120 minutes';

PolicyTester.run(
  databricksClusterAutoterminationOff,
  {
    passing: [
      { name: 'after half an hour', input: DATABRICKS_CLUSTER.tf({ autotermination_minutes: 30 }) },
      { name: 'after an hour, by default', input: DATABRICKS_CLUSTER.pulumi({ clusterName: 'shared' }) },
      {
        name: 'the cluster of a job, which ends with it',
        input: DATABRICKS_JOB.tf({ job_cluster: [{ job_cluster_key: 'a', new_cluster: [{ num_workers: 2 }] }] }),
      },
    ],
    failing: [
      {
        name: 'never, in Terraform',
        input: DATABRICKS_CLUSTER.tf({ autotermination_minutes: 0 }),
        findings: [DATABRICKS_CLUSTER.onTf({ messageId: 'never', actual: 'never', expected: EXPECTED })],
      },
      {
        name: 'after a day, in Pulumi',
        input: DATABRICKS_CLUSTER.pulumi({ autoterminationMinutes: 1440 }),
        findings: [
          DATABRICKS_CLUSTER.onPulumi({ messageId: 'late', actual: 'after 1440 minutes', expected: EXPECTED }),
        ],
      },
    ],
  },
  { describe, it },
);
