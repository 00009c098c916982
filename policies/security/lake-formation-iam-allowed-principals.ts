import { definePolicy } from '../define';

export const lakeFormationIamAllowedPrincipals = definePolicy({
  id: 'security/lake-formation-iam-allowed-principals',
  summary: 'Databases and tables are under Lake Formation from their first day, and stay there.',
  why: 'Defaults, and grants, that give everything to IAM_ALLOWED_PRINCIPALS leave access to IAM alone: grants on rows and columns of the table have no effect, and nobody notices.',
  fix: 'Set the default permissions of databases and of tables to empty lists, in the settings and on each database; grant to the roles that work with a table, not to IAM_ALLOWED_PRINCIPALS.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lakeformation-datalakesettings.html',
      asOf: null,
    },
  ],
  on: 'CatalogDefaults',
  options: {},
  messages: {
    allowed: 'everyone whom IAM lets may use what is created here',
    granted: 'a grant lets everyone whom IAM lets use what it is on',
  },
  check: (defaults, { need, report }) => {
    if (need(defaults.iamAllowedPrincipals, 'what new tables permit') !== true) return;
    const actual = 'IAM_ALLOWED_PRINCIPALS';
    if (defaults.by === 'grant') report({ messageId: 'granted', actual, expected: 'named principals' });
    else report({ messageId: 'allowed', actual, expected: 'no default permissions' });
  },
});
