import { PolicyTester } from '../../../harness/testing/policy-tester';
import { emrServerlessWithoutMaximumCapacity } from '../../../policies/cost/emr-serverless-without-maximum-capacity';
import { EMR_SERVERLESS } from '../../fixtures/pipelines';

const OPEN = { messageId: 'unbounded', actual: 'no maximum capacity', expected: 'a maximum capacity' };

PolicyTester.run(
  emrServerlessWithoutMaximumCapacity,
  {
    passing: [
      {
        name: 'a ceiling, in CloudFormation',
        input: EMR_SERVERLESS.cfn({ MaximumCapacity: { Cpu: '400 vCPU', Memory: '3000 GB' } }),
      },
      {
        name: 'a ceiling, in Terraform',
        input: EMR_SERVERLESS.tf({ maximum_capacity: [{ cpu: '400 vCPU', memory: '3000 GB' }] }),
      },
    ],
    failing: [
      {
        name: 'none, in CloudFormation',
        input: EMR_SERVERLESS.cfn({ Type: 'Spark' }),
        findings: [EMR_SERVERLESS.onCfn(OPEN)],
      },
      {
        name: 'none, in Terraform',
        input: EMR_SERVERLESS.tf({ type: 'spark' }),
        findings: [EMR_SERVERLESS.onTf(OPEN)],
      },
      {
        name: 'none, in Pulumi',
        input: EMR_SERVERLESS.pulumi({ type: 'spark' }),
        findings: [EMR_SERVERLESS.onPulumi(OPEN)],
      },
    ],
  },
  { describe, it },
);
