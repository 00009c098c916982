import { PolicyTester } from '../../../harness/testing/policy-tester';
import { sparkExecutorShape } from '../../../policies/capacity/spark-executor-shape';
import { DATABRICKS_CLUSTER, DATAPROC, EMR } from '../../fixtures/pipelines';

const WIDE = { messageId: 'wide', actual: '16 cores', expected: 'at most 5 cores' };

PolicyTester.run(
  sparkExecutorShape,
  {
    passing: [
      {
        name: 'four cores, on EMR',
        input: EMR.cfn({
          Configurations: [
            { Classification: 'spark-defaults', ConfigurationProperties: { 'spark.executor.cores': '4' } },
          ],
        }),
      },
      { name: 'nothing said', input: DATAPROC.tf({ name: 'etl' }) },
    ],
    failing: [
      {
        name: 'sixteen, on EMR in CloudFormation',
        input: EMR.cfn({
          Configurations: [
            { Classification: 'spark-defaults', ConfigurationProperties: { 'spark.executor.cores': '16' } },
          ],
        }),
        findings: [EMR.onCfn(WIDE)],
      },
      {
        name: 'sixteen, on EMR in Terraform',
        input: EMR.tf({
          configurations_json: JSON.stringify([
            { Classification: 'spark-defaults', Properties: { 'spark.executor.cores': '16' } },
          ]),
        }),
        findings: [EMR.onTf(WIDE)],
      },
      {
        name: 'sixteen, on Dataproc in Pulumi',
        input: DATAPROC.pulumi({
          clusterConfig: { softwareConfig: { overrideProperties: { 'spark:spark.executor.cores': '16' } } },
        }),
        findings: [DATAPROC.onPulumi(WIDE)],
      },
      {
        name: 'sixteen, on Databricks',
        input: DATABRICKS_CLUSTER.tf({ spark_conf: { 'spark.executor.cores': '16' } }),
        findings: [DATABRICKS_CLUSTER.onTf(WIDE)],
      },
    ],
  },
  { describe, it },
);
