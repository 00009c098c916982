import { definePolicy } from '../define';
import { secretsIn } from '../secrets';

export const orchestratorPlainTextSecret = definePolicy({
  id: 'security/orchestrator-plain-text-secret',
  summary: 'Settings of Airflow name secrets and do not hold them.',
  why: 'Settings and variables of an environment stand in the console and in the state of the tool: everybody who may look at it has the password.',
  fix: 'Use a secrets backend (secrets.backend with Secrets Manager or Secret Manager), and put connections there.',
  severity: 'error',
  capability: 'pipelines',
  topics: ['L8.4'],
  sources: [
    { url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/connections-secrets-manager.html', asOf: null },
    { url: 'https://docs.cloud.google.com/composer/docs/composer-3/configure-secret-manager', asOf: null },
  ],
  on: 'Orchestrator',
  options: {},
  messages: { written: '{{name}} is written out' },
  check: (environment, { report }) => {
    for (const name of [...secretsIn(environment.settings), ...secretsIn(environment.variables)])
      report({ messageId: 'written', data: { name }, actual: 'a written value', expected: 'a secret in a backend' });
  },
});
