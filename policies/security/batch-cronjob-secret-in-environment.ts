import { definePolicy } from '../define';
import { plainSecrets } from '../plain-secrets';

export const batchCronjobSecretInEnvironment = definePolicy({
  id: 'security/batch-cronjob-secret-in-environment',
  summary: 'No password or key stands in plain text among the environment variables of a cron job.',
  why: 'Whoever may list jobs or pods in the namespace reads the password, and it stays in the history of the repository after it was taken out.',
  fix: 'Keep it in a Secret, best one that External Secrets or a CSI driver fills, and take it with valueFrom.secretKeyRef (value_from.secret_key_ref).',
  severity: 'error',
  capability: 'pipelines',
  topics: ['L8.5'],
  sources: [
    { url: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/', asOf: null },
    { url: 'https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/', asOf: null },
  ],
  on: 'Schedule',
  options: {},
  messages: { plain: 'the variable {{name}} of a container is a credential in plain text' },
  check: (schedule, { need, report }) => {
    if (schedule.service !== 'cron-job') return;
    for (const name of plainSecrets(need(schedule.environment, 'the variables of its containers') ?? {}))
      report({ messageId: 'plain', data: { name }, actual: `${name} in plain text`, expected: 'secretKeyRef' });
  },
});
