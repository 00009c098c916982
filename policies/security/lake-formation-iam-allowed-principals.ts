import { definePolicy } from '../define';

export const lakeFormationIamAllowedPrincipals = definePolicy({
  id: 'security/lake-formation-iam-allowed-principals',
  summary: 'New databases and tables are under Lake Formation from their first day.',
  why: 'Defaults that grant everything to IAM_ALLOWED_PRINCIPALS leave access to IAM alone: grants on rows and columns of a new table have no effect, and nobody notices.',
  fix: 'Set the default permissions of databases and of tables to empty lists, in the settings and on each database.',
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
  messages: { allowed: 'everyone whom IAM lets may use what is created here' },
  check: (defaults, { need, report }) => {
    if (need(defaults.iamAllowedPrincipals, 'what new tables permit') !== true) return;
    report({ messageId: 'allowed', actual: 'IAM_ALLOWED_PRINCIPALS', expected: 'no default permissions' });
  },
});
