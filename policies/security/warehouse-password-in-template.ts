import { definePolicy } from '../define';

export const warehousePasswordInTemplate = definePolicy({
  id: 'security/warehouse-password-in-template',
  summary: "The administrator's password of a warehouse stands in no file.",
  why: 'Whoever can read the repository, the state or the history of deployments can sign in and do anything, and changing the password breaks the file.',
  fix: 'Let the provider manage it (ManageMasterPassword, ManageAdminPassword), refer to a secret ({{resolve:secretsmanager:...}}), or allow only directory identities.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html', asOf: null },
  ],
  on: 'Warehouse',
  options: {},
  messages: { written: 'the password of the administrator stands in the file' },
  check: ({ passwordWritten }, { need, report }) => {
    if (need(passwordWritten, 'the password') === true)
      report({ messageId: 'written', actual: 'a password in plain text', expected: 'a reference to a secret' });
  },
});
