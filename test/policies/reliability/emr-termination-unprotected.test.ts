import { PolicyTester } from '../../../harness/testing/policy-tester';
import { emrTerminationUnprotected } from '../../../policies/reliability/emr-termination-unprotected';
import { EMR } from '../../fixtures/pipelines';

const OPEN = { messageId: 'open', actual: 'not protected', expected: 'termination protection' };

PolicyTester.run(
  emrTerminationUnprotected,
  {
    passing: [
      { name: 'protected, in Terraform', input: EMR.tf({ name: 'prod-etl', termination_protection: true }) },
      {
        name: 'one that ends when it is idle',
        input: EMR.tf({ name: 'prod-etl', auto_termination_policy: [{ idle_timeout: 1800 }] }),
      },
      { name: 'of nobody knows what', input: EMR.tf({ name: 'etl' }) },
    ],
    failing: [
      { name: 'in Terraform', input: EMR.tf({ name: 'prod-etl' }), findings: [EMR.onTf(OPEN)] },
      {
        name: 'in CloudFormation',
        input: EMR.cfn({ Name: 'prod-etl', Instances: { KeepJobFlowAliveWhenNoSteps: true } }),
        findings: [EMR.onCfn(OPEN)],
      },
    ],
  },
  { describe, it },
);
