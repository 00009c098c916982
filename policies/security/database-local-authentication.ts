import { matters } from '../databases';
import { definePolicy } from '../define';

export const databaseLocalAuthentication = definePolicy({
  id: 'security/database-local-authentication',
  summary: 'Only identities of the cloud open an account.',
  why: 'A key or a password opens everything for whoever has it, tells nobody who used it, and is in every program that ever needed it.',
  fix: 'Set local_authentication_disabled = true (disableLocalAuth) or azuread_authentication_only = true, and grant data roles to identities.',
  severity: 'info',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    { url: 'https://learn.microsoft.com/azure/cosmos-db/nosql/how-to-connect-role-based-access-control', asOf: null },
    {
      url: 'https://learn.microsoft.com/azure/azure-sql/database/authentication-azure-ad-only-authentication',
      asOf: null,
    },
  ],
  on: 'Database',
  options: {},
  messages: { keys: 'keys or passwords open the account' },
  check: (database, context) => {
    const { need, report } = context;
    if (!matters(database, context) || need(database.localAuth, 'whether keys open it') !== true) return;
    report({ messageId: 'keys', actual: 'keys or passwords', expected: 'identities only' });
  },
});
