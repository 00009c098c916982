import type { Block } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { batchCronjobSecretInEnvironment } from '../../../policies/security/batch-cronjob-secret-in-environment';
import { service } from '../../fixtures/one-each';

const PLAIN = { messageId: 'plain', actual: 'DB_PASSWORD in plain text', expected: 'secretKeyRef' };
const JOB = service({ terraform: 'kubernetes_cron_job_v1', pulumi: 'kubernetes:batch/v1:CronJob' });
const WRITTEN = { name: 'DB_PASSWORD', value: 'tr0ub4dor&3' };

function block(...env: readonly Block[]) {
  const pod = { container: [{ name: 'export' }, { name: 'sidecar', env }] };
  return { spec: [{ job_template: [{ spec: [{ template: [{ spec: [pod] }] }] }] }] };
}

function manifest(...env: readonly Block[]) {
  const spec = { jobTemplate: { spec: { template: { spec: { containers: [{ name: 'export', env }] } } } } };
  return { apiVersion: 'batch/v1', kind: 'CronJob', spec };
}

PolicyTester.run(
  batchCronjobSecretInEnvironment,
  {
    passing: [
      {
        name: 'from a secret, in Terraform',
        input: JOB.tf(
          block({ name: 'DB_PASSWORD', value_from: [{ secret_key_ref: [{ name: 'orders', key: 'password' }] }] }),
        ),
      },
      {
        name: 'from a secret, in Pulumi',
        input: JOB.pulumi(
          manifest({ name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'orders', key: 'password' } } }),
        ),
      },
      { name: 'what is no secret', input: JOB.tf(block({ name: 'DB_HOST', value: 'orders.internal' })) },
      { name: 'no containers', input: JOB.tf({ spec: [{ schedule: '0 2 * * *' }] }) },
    ],
    failing: [
      { name: 'written out, in Terraform', input: JOB.tf(block(WRITTEN)), findings: [JOB.onTf(PLAIN)] },
      { name: 'written out, in Pulumi', input: JOB.pulumi(manifest(WRITTEN)), findings: [JOB.onPulumi(PLAIN)] },
    ],
  },
  { describe, it },
);
