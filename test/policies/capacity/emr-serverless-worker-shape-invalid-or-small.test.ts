import type { Block } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { emrServerlessWorkerShapeInvalidOrSmall } from '../../../policies/capacity/emr-serverless-worker-shape-invalid-or-small';
import { EMR_SERVERLESS } from '../../fixtures/pipelines';

function worker(Cpu: string, Memory: string, disk: Block = {}) {
  return { Key: 'EXECUTOR', Value: { WorkerCount: 2, WorkerConfiguration: { Cpu, Memory, ...disk } } };
}

PolicyTester.run(
  emrServerlessWorkerShapeInvalidOrSmall,
  {
    passing: [
      {
        name: 'a large disk for shuffles, in CloudFormation',
        input: EMR_SERVERLESS.cfn({
          InitialCapacity: [worker('4 vCPU', '16 GB', { Disk: '500 GB', DiskType: 'SHUFFLE_OPTIMIZED' })],
        }),
      },
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
        name: 'a standard disk that is too large, in CloudFormation',
        input: EMR_SERVERLESS.cfn({ InitialCapacity: [worker('4 vCPU', '16 GB', { Disk: '500 GB' })] }),
        findings: [
          EMR_SERVERLESS.onCfn({
            messageId: 'disk',
            actual: '500 GB',
            expected: 'at most 200 GB, or shuffle_optimized',
          }),
        ],
      },
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
