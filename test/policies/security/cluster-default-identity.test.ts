import { PolicyTester } from '../../../harness/testing/policy-tester';
import { clusterDefaultIdentity } from '../../../policies/security/cluster-default-identity';
import { DATAPROC, EMR } from '../../fixtures/pipelines';

const SHARED = { messageId: 'shared', actual: 'the default service account', expected: 'a service account of its own' };

PolicyTester.run(
  clusterDefaultIdentity,
  {
    passing: [
      {
        name: 'one of its own, in Terraform',
        input: DATAPROC.tf({
          cluster_config: [{ gce_cluster_config: [{ service_account: 'jobs@duka.iam.gserviceaccount.com' }] }],
        }),
      },
      { name: 'EMR, which asks for a profile anyway', input: EMR.cfn({ Name: 'etl' }) },
    ],
    failing: [
      { name: 'none, in Terraform', input: DATAPROC.tf({ name: 'etl' }), findings: [DATAPROC.onTf(SHARED)] },
      {
        name: 'none, in Pulumi',
        input: DATAPROC.pulumi({ clusterConfig: { gceClusterConfig: { internalIpOnly: true } } }),
        findings: [DATAPROC.onPulumi(SHARED)],
      },
    ],
  },
  { describe, it },
);
