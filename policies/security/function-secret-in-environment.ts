import { definePolicy } from '../define';
import { plainSecrets } from '../plain-secrets';

export const functionSecretInEnvironment = definePolicy({
  id: 'security/function-secret-in-environment',
  summary: 'No password or key stands in plain text among the environment variables of a function.',
  why: 'Whoever may look at the function, its template or the state of the stack reads the password, and it stays in their history after it was taken out.',
  fix: 'Keep it in a secret store and give the function its name: AWS Secrets Manager with a grant to read it, secret_environment_variables or value_source on Google Cloud, a @Microsoft.KeyVault reference on Azure.',
  severity: 'error',
  capability: 'apis',
  topics: ['L4.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html', asOf: null },
    { url: 'https://docs.cloud.google.com/functions/docs/configuring/secrets', asOf: null },
    { url: 'https://learn.microsoft.com/azure/app-service/app-service-key-vault-references', asOf: null },
  ],
  on: 'Function',
  options: {},
  messages: { plain: 'the environment variable {{name}} holds a credential in plain text' },
  check: (one, { need, report }) => {
    const environment = need(one.environment, 'the environment variables') ?? {};
    for (const name of plainSecrets(environment))
      report({ messageId: 'plain', data: { name }, actual: `${name} in plain text`, expected: 'a secret store' });
  },
});
