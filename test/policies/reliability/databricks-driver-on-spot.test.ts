import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databricksDriverOnSpot } from '../../../policies/reliability/databricks-driver-on-spot';
import { DATABRICKS_CLUSTER, DATABRICKS_JOB } from '../../fixtures/pipelines';

const SPOT = { messageId: 'spot', actual: 'first_on_demand 0', expected: 'first_on_demand 1' };

PolicyTester.run(
  databricksDriverOnSpot,
  {
    passing: [
      {
        name: 'one machine On-Demand',
        input: DATABRICKS_CLUSTER.tf({ aws_attributes: [{ first_on_demand: 1, availability: 'SPOT' }] }),
      },
      {
        name: 'none said, which is one',
        input: DATABRICKS_CLUSTER.pulumi({ awsAttributes: { availability: 'SPOT_WITH_FALLBACK' } }),
      },
      {
        name: 'no Spot at all',
        input: DATABRICKS_CLUSTER.tf({ azure_attributes: [{ first_on_demand: 0, availability: 'ON_DEMAND_AZURE' }] }),
      },
    ],
    failing: [
      {
        name: 'none, on AWS',
        input: DATABRICKS_CLUSTER.tf({ aws_attributes: [{ first_on_demand: 0, availability: 'SPOT' }] }),
        findings: [DATABRICKS_CLUSTER.onTf(SPOT)],
      },
      {
        name: 'none, on Azure in Pulumi',
        input: DATABRICKS_CLUSTER.pulumi({ azureAttributes: { firstOnDemand: 0, availability: 'SPOT_AZURE' } }),
        findings: [DATABRICKS_CLUSTER.onPulumi(SPOT)],
      },
      {
        name: 'the cluster of a job',
        input: DATABRICKS_JOB.tf({ job_cluster: [{ new_cluster: [{ aws_attributes: [{ first_on_demand: 0 }] }] }] }),
        findings: [DATABRICKS_JOB.onTf(SPOT)],
      },
    ],
  },
  { describe, it },
);
