import { definePolicy } from '../define';

export const replicationPasswordWritten = definePolicy({
  id: 'security/replication-password-written',
  summary: 'The password of a replicated database stands in a secret store.',
  why: 'A password in a template is read by whoever reads the repository or the deployed stack, and opens the source database to all of them.',
  fix: 'Name a secret (SecretsManagerSecretId, secrets_manager_arn, secret_manager_stored_password) or a dynamic reference to one instead.',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [{ url: 'https://docs.aws.amazon.com/dms/latest/userguide/security-iam-secretsmanager.html', asOf: null }],
  on: 'ReplicationEndpoint',
  options: {},
  messages: {
    written: 'a password stands in the file',
  },
  check: (endpoint, { report }) => {
    if (endpoint.passwordWritten) report({ messageId: 'written', actual: 'a password', expected: 'a secret' });
  },
});
