import { PolicyTester } from '../../../harness/testing/policy-tester';
import { emrClusterNeverTerminates } from '../../../policies/cost/emr-cluster-never-terminates';
import { EMR } from '../../fixtures/pipelines';

const NEVER = {
  messageId: 'never',
  actual: 'no auto-termination',
  expected: 'an idle timeout, or an end with its steps',
};

PolicyTester.run(
  emrClusterNeverTerminates,
  {
    passing: [
      {
        name: 'an idle timeout, in CloudFormation',
        input: EMR.cfn({
          Instances: { KeepJobFlowAliveWhenNoSteps: 'true' },
          AutoTerminationPolicy: { IdleTimeout: 1800 },
        }),
      },
      { name: 'an end with its steps, by default, in CloudFormation', input: EMR.cfn({ Instances: {} }) },
      { name: 'an idle timeout, in Terraform', input: EMR.tf({ auto_termination_policy: [{ idle_timeout: 1800 }] }) },
      { name: 'an end with its steps, in Pulumi', input: EMR.pulumi({ keepJobFlowAliveWhenNoSteps: false }) },
    ],
    failing: [
      {
        name: 'none, in CloudFormation',
        input: EMR.cfn({ Instances: { KeepJobFlowAliveWhenNoSteps: true } }),
        findings: [EMR.onCfn(NEVER)],
      },
      { name: "Terraform's default", input: EMR.tf({ name: 'etl' }), findings: [EMR.onTf(NEVER)] },
      {
        name: 'none, in Pulumi',
        input: EMR.pulumi({ keepJobFlowAliveWhenNoSteps: true }),
        findings: [EMR.onPulumi(NEVER)],
      },
    ],
    cannotTell: [
      {
        name: 'whether it stays is a parameter',
        input: EMR.cfn({ Instances: { KeepJobFlowAliveWhenNoSteps: { Ref: 'AWS::NoSuchParameter' } } }),
        because: /whether it stays/,
      },
    ],
  },
  { describe, it },
);
