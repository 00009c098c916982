import type { Block } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { batchCronjobWithoutDeadline } from '../../../policies/reliability/batch-cronjob-without-deadline';
import { service } from '../../fixtures/one-each';

const HANGS = { messageId: 'hangs', actual: 'no deadline', expected: 'activeDeadlineSeconds' };
const JOB = service({ terraform: 'kubernetes_cron_job_v1', pulumi: 'kubernetes:batch/v1:CronJob' });

function block(policy: string, run: Block) {
  return { spec: [{ concurrency_policy: policy, job_template: [{ spec: [run] }] }] };
}

function manifest(run: Block) {
  const spec = { concurrencyPolicy: 'Forbid', jobTemplate: { spec: run } };
  return { apiVersion: 'batch/v1', kind: 'CronJob', spec };
}

PolicyTester.run(
  batchCronjobWithoutDeadline,
  {
    passing: [
      { name: 'a deadline, in Terraform', input: JOB.tf(block('Forbid', { active_deadline_seconds: 1800 })) },
      { name: 'a deadline, in Pulumi', input: JOB.pulumi(manifest({ activeDeadlineSeconds: 1800 })) },
      { name: 'the next run ends the last', input: JOB.tf(block('Replace', { backoff_limit: 3 })) },
    ],
    failing: [
      { name: 'none, in Terraform', input: JOB.tf(block('Forbid', { backoff_limit: 3 })), findings: [JOB.onTf(HANGS)] },
      { name: 'none, in Pulumi', input: JOB.pulumi(manifest({ backoffLimit: 3 })), findings: [JOB.onPulumi(HANGS)] },
    ],
  },
  { describe, it },
);
