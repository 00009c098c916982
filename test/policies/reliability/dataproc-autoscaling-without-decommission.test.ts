import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dataprocAutoscalingWithoutDecommission } from '../../../policies/reliability/dataproc-autoscaling-without-decommission';
import { AUTOSCALING } from '../../fixtures/pipelines';

const AT_ONCE = { messageId: 'at-once', actual: '0s', expected: 'longer than the longest task' };

PolicyTester.run(
  dataprocAutoscalingWithoutDecommission,
  {
    passing: [
      {
        name: 'an hour, in Terraform',
        input: AUTOSCALING.tf({ basic_algorithm: [{ yarn_config: [{ graceful_decommission_timeout: '3600s' }] }] }),
      },
      {
        name: 'an hour, in Pulumi',
        input: AUTOSCALING.pulumi({ basicAlgorithm: { yarnConfig: { gracefulDecommissionTimeout: '3600s' } } }),
      },
    ],
    failing: [
      {
        name: 'none, in Terraform',
        input: AUTOSCALING.tf({ basic_algorithm: [{ yarn_config: [{ graceful_decommission_timeout: '0s' }] }] }),
        findings: [AUTOSCALING.onTf(AT_ONCE)],
      },
      {
        name: 'none, in Pulumi',
        input: AUTOSCALING.pulumi({ basicAlgorithm: { yarnConfig: { gracefulDecommissionTimeout: '0s' } } }),
        findings: [AUTOSCALING.onPulumi(AT_ONCE)],
      },
    ],
  },
  { describe, it },
);
