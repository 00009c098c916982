import type { Block } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { batchCronjobWithoutMemoryLimit } from '../../../policies/capacity/batch-cronjob-without-memory-limit';
import { service } from '../../fixtures/one-each';

const UNLIMITED = { messageId: 'unlimited', actual: 'no limit', expected: 'limits.memory' };
const JOB = service({ terraform: 'kubernetes_cron_job_v1', pulumi: 'kubernetes:batch/v1:CronJob' });
const LIMITED = { name: 'export', resources: { limits: { memory: '4Gi' } } };

function block(...container: readonly Block[]) {
  return { spec: [{ job_template: [{ spec: [{ template: [{ spec: [{ container }] }] }] }] }] };
}

function manifest(...containers: readonly Block[]) {
  const spec = { jobTemplate: { spec: { template: { spec: { containers } } } } };
  return { apiVersion: 'batch/v1', kind: 'CronJob', spec };
}

PolicyTester.run(
  batchCronjobWithoutMemoryLimit,
  {
    passing: [
      {
        name: 'a limit, in Terraform',
        input: JOB.tf(block({ name: 'export', resources: [{ limits: { memory: '4Gi' } }] })),
      },
      { name: 'a limit, in Pulumi', input: JOB.pulumi(manifest(LIMITED)) },
      { name: 'a job whose containers stand elsewhere', input: JOB.tf({ spec: [{ schedule: '0 2 * * *' }] }) },
    ],
    failing: [
      { name: 'nothing, in Terraform', input: JOB.tf(block({ name: 'export' })), findings: [JOB.onTf(UNLIMITED)] },
      {
        name: 'requests alone, in Terraform',
        input: JOB.tf(block({ name: 'export', resources: [{ requests: { memory: '4Gi' } }] })),
        findings: [JOB.onTf(UNLIMITED)],
      },
      {
        name: 'one of two, in Pulumi',
        input: JOB.pulumi(manifest(LIMITED, { name: 'sidecar' })),
        findings: [JOB.onPulumi(UNLIMITED)],
      },
    ],
  },
  { describe, it },
);
