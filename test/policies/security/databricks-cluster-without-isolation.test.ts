import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databricksClusterWithoutIsolation } from '../../../policies/security/databricks-cluster-without-isolation';
import { DATABRICKS_CLUSTER, DATABRICKS_JOB } from '../../fixtures/pipelines';

const SHARED = { messageId: 'shared', actual: 'no isolation', expected: 'USER_ISOLATION or SINGLE_USER' };

PolicyTester.run(
  databricksClusterWithoutIsolation,
  {
    passing: [
      { name: 'isolated users', input: DATABRICKS_CLUSTER.tf({ data_security_mode: 'USER_ISOLATION' }) },
      { name: 'nothing said', input: DATABRICKS_CLUSTER.pulumi({ clusterName: 'a' }) },
    ],
    failing: [
      {
        name: 'none, in Terraform',
        input: DATABRICKS_CLUSTER.tf({ data_security_mode: 'NONE' }),
        findings: [DATABRICKS_CLUSTER.onTf(SHARED)],
      },
      {
        name: 'an old mode, in Pulumi',
        input: DATABRICKS_CLUSTER.pulumi({ dataSecurityMode: 'LEGACY_PASSTHROUGH' }),
        findings: [DATABRICKS_CLUSTER.onPulumi(SHARED)],
      },
      {
        name: 'the cluster of a job',
        input: DATABRICKS_JOB.tf({ job_cluster: [{ new_cluster: [{ data_security_mode: 'NONE' }] }] }),
        findings: [DATABRICKS_JOB.onTf(SHARED)],
      },
    ],
  },
  { describe, it },
);
