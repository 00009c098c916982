import { definePolicy } from '../define';

export const databasePasswordInFile = definePolicy({
  id: 'security/database-password-in-file',
  summary: "No file holds a database's password.",
  why: 'Everyone who can read the repository, the template or the console has it, it is in every copy for ever, and to change it is a deployment.',
  fix: 'Let the service keep it (ManageMasterUserPassword: true, manage_master_user_password), or refer to a secret store; never a literal, nor a default of a parameter.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html', asOf: null },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/best-practices.html',
      asOf: null,
    },
  ],
  on: 'Database',
  options: {},
  messages: { written: "the administrator's password stands in the file" },
  check: ({ passwordWritten }, { report }) => {
    if (passwordWritten !== true) return;
    // The password itself is never repeated.
    report({ messageId: 'written', actual: 'a password in plain text', expected: 'a reference to a secret store' });
  },
});
