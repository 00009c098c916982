import { PolicyTester } from '../../../harness/testing/policy-tester';
import { clusterPublicAddresses } from '../../../policies/security/cluster-public-addresses';
import { DATAPROC } from '../../fixtures/pipelines';

const PUBLIC = { messageId: 'public', actual: 'public addresses', expected: 'internal addresses only' };

PolicyTester.run(
  clusterPublicAddresses,
  {
    passing: [
      {
        name: 'internal ones, in Terraform',
        input: DATAPROC.tf({ cluster_config: [{ gce_cluster_config: [{ internal_ip_only: true }] }] }),
      },
      {
        name: 'internal ones, in Pulumi',
        input: DATAPROC.pulumi({ clusterConfig: { gceClusterConfig: { internalIpOnly: true } } }),
      },
    ],
    failing: [
      {
        name: 'public ones, in Terraform',
        input: DATAPROC.tf({ cluster_config: [{ gce_cluster_config: [{ internal_ip_only: false }] }] }),
        findings: [DATAPROC.onTf(PUBLIC)],
      },
      {
        name: 'public ones, in Pulumi',
        input: DATAPROC.pulumi({ clusterConfig: { gceClusterConfig: { internalIpOnly: false } } }),
        findings: [DATAPROC.onPulumi(PUBLIC)],
      },
    ],
  },
  { describe, it },
);
