import { PolicyTester } from '../../../harness/testing/policy-tester';
import { runtimeOutOfSupport } from '../../../policies/reliability/runtime-out-of-support';
import { DATABRICKS_CLUSTER, DATAPROC, EMR, SYNAPSE } from '../../fixtures/pipelines';

PolicyTester.run(
  runtimeOutOfSupport,
  {
    passing: [
      {
        name: 'a supported image of Dataproc',
        input: DATAPROC.tf({ cluster_config: [{ software_config: [{ image_version: '2.2-debian12' }] }] }),
      },
      {
        name: 'a supported runtime of Databricks',
        input: DATABRICKS_CLUSTER.pulumi({ sparkVersion: '15.4.x-scala2.12' }),
      },
      { name: 'a supported Spark of Synapse', input: SYNAPSE.tf({ spark_version: '3.4' }) },
      { name: 'EMR, which another rule looks at', input: EMR.cfn({ ReleaseLabel: 'emr-5.1.0' }) },
    ],
    failing: [
      {
        name: 'Dataproc 2.0',
        input: DATAPROC.tf({ cluster_config: [{ software_config: [{ image_version: '2.0-debian10' }] }] }),
        findings: [DATAPROC.onTf({ messageId: 'old', actual: '2.0-debian10', expected: '2.2 or later' })],
      },
      {
        name: 'Databricks 10.4, in Pulumi',
        input: DATABRICKS_CLUSTER.pulumi({ sparkVersion: '10.4.x-scala2.12' }),
        findings: [
          DATABRICKS_CLUSTER.onPulumi({ messageId: 'old', actual: '10.4.x-scala2.12', expected: '14.3 or later' }),
        ],
      },
      {
        name: 'Spark 3.1 of Synapse',
        input: SYNAPSE.pulumi({ sparkVersion: '3.1' }),
        findings: [SYNAPSE.onPulumi({ messageId: 'old', actual: '3.1', expected: '3.4 or later' })],
      },
    ],
  },
  { describe, it },
);
