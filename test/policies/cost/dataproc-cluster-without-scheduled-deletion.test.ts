import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dataprocClusterWithoutScheduledDeletion } from '../../../policies/cost/dataproc-cluster-without-scheduled-deletion';
import { DATAPROC } from '../../fixtures/pipelines';

const NEVER = { messageId: 'never', actual: 'no scheduled deletion', expected: 'idle_delete_ttl' };

PolicyTester.run(
  dataprocClusterWithoutScheduledDeletion,
  {
    passing: [
      {
        name: 'an idle time, in Terraform',
        input: DATAPROC.tf({ cluster_config: [{ lifecycle_config: [{ idle_delete_ttl: '1800s' }] }] }),
      },
      {
        name: 'a day at which it goes, in Terraform',
        input: DATAPROC.tf({ cluster_config: [{ lifecycle_config: [{ auto_delete_time: '2027-01-01T00:00:00Z' }] }] }),
      },
      {
        name: 'an idle time, in Pulumi',
        input: DATAPROC.pulumi({ clusterConfig: { lifecycleConfig: { idleDeleteTtl: '1800s' } } }),
      },
    ],
    failing: [
      {
        name: 'none, in Terraform',
        input: DATAPROC.tf({ cluster_config: [{ lifecycle_config: [] }] }),
        findings: [DATAPROC.onTf(NEVER)],
      },
      { name: 'none, in Pulumi', input: DATAPROC.pulumi({ name: 'etl' }), findings: [DATAPROC.onPulumi(NEVER)] },
    ],
  },
  { describe, it },
);
