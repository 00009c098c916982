import { PolicyTester } from '../../../harness/testing/policy-tester';
import { emrServerlessWorkerShapeInvalidOrSmall } from '../../../policies/capacity/emr-serverless-worker-shape-invalid-or-small';
import { EMR_SERVERLESS } from '../../fixtures/pipelines';

function worker(Cpu: string, Memory: string) {
  return { Key: 'EXECUTOR', Value: { WorkerCount: 2, WorkerConfiguration: { Cpu, Memory } } };
}

PolicyTester.run(
  emrServerlessWorkerShapeInvalidOrSmall,
  {
    passing: [
      {
        name: 'a shape that exists, in CloudFormation',
        input: EMR_SERVERLESS.cfn({ InitialCapacity: [worker('4 vCPU', '16 GB')] }),
      },
      {
        name: 'a shape that exists, in Terraform',
        input: EMR_SERVERLESS.tf({
          initial_capacity: [
            { initial_capacity_config: [{ worker_configuration: [{ cpu: '2 vCPU', memory: '4 GB' }] }] },
          ],
        }),
      },
    ],
    failing: [
      {
        name: 'three cores, in CloudFormation',
        input: EMR_SERVERLESS.cfn({ InitialCapacity: [worker('3 vCPU', '16 GB')] }),
        findings: [EMR_SERVERLESS.onCfn({ messageId: 'cores', actual: '3 vCPU', expected: '1, 2, 4, 8, 16 vCPU' })],
      },
      {
        name: 'too much memory, in Terraform',
        input: EMR_SERVERLESS.tf({
          initial_capacity: [
            { initial_capacity_config: [{ worker_configuration: [{ cpu: '4 vCPU', memory: '64 GB' }] }] },
          ],
        }),
        findings: [EMR_SERVERLESS.onTf({ messageId: 'memory', actual: '64 GB', expected: '8 to 30 GB' })],
      },
      {
        name: 'too little memory, in Pulumi',
        input: EMR_SERVERLESS.pulumi({
          initialCapacities: [{ initialCapacityConfig: { workerConfiguration: { cpu: '8 vCPU', memory: '8 GB' } } }],
        }),
        findings: [EMR_SERVERLESS.onPulumi({ messageId: 'memory', actual: '8 GB', expected: '16 to 60 GB' })],
      },
    ],
  },
  { describe, it },
);
