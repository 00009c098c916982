import { PolicyTester } from '../../../harness/testing/policy-tester';
import { batchCronjobOverlapsItself } from '../../../policies/reliability/batch-cronjob-overlaps-itself';
import { service } from '../../fixtures/one-each';

const OVERLAPS = { messageId: 'overlaps', actual: 'Allow', expected: 'Forbid' };
const JOB = service({ terraform: 'kubernetes_cron_job_v1', pulumi: 'kubernetes:batch/v1:CronJob' });
const MANIFEST = service({ terraform: 'kubernetes_manifest', pulumi: 'kubernetes:batch/v1:CronJob' });

PolicyTester.run(
  batchCronjobOverlapsItself,
  {
    passing: [
      {
        name: 'both, in Terraform',
        input: JOB.tf({ spec: [{ concurrency_policy: 'Forbid', starting_deadline_seconds: 600 }] }),
      },
      {
        name: 'both, in Pulumi',
        input: JOB.pulumi({
          apiVersion: 'batch/v1',
          kind: 'CronJob',
          spec: { concurrencyPolicy: 'Replace', startingDeadlineSeconds: 600 },
        }),
      },
    ],
    failing: [
      {
        name: 'the default, in Terraform',
        input: JOB.tf({ spec: [{ schedule: '0 2 * * *' }] }),
        findings: [JOB.onTf(OVERLAPS)],
      },
      {
        name: 'allowed, in Pulumi',
        input: JOB.pulumi({ apiVersion: 'batch/v1', kind: 'CronJob', spec: { concurrencyPolicy: 'Allow' } }),
        findings: [JOB.onPulumi(OVERLAPS)],
      },
      {
        name: 'allowed, in a manifest',
        input: MANIFEST.tf({ manifest: { apiVersion: 'batch/v1', kind: 'CronJob', spec: { schedule: '0 2 * * *' } } }),
        findings: [MANIFEST.onTf(OVERLAPS)],
      },
      {
        name: 'no deadline, in Terraform',
        input: JOB.tf({ spec: [{ concurrency_policy: 'Forbid' }] }),
        findings: [JOB.onTf({ messageId: 'stuck', actual: 'no deadline', expected: 'startingDeadlineSeconds' })],
      },
    ],
  },
  { describe, it },
);
