import { definePolicy } from '../define';

export const scheduledQueryRunsAsPerson = definePolicy({
  id: 'reliability/scheduled-query-runs-as-person',
  summary: 'A query that runs by the clock runs as a service account.',
  why: 'Without one it runs with the credentials of whoever made it, and stops on the day that their account is closed.',
  fix: 'Set service_account_name (serviceAccountName) to an account that may read the sources and write the target.',
  severity: 'info',
  capability: 'warehouse',
  topics: ['L7.5'],
  sources: [{ url: 'https://docs.cloud.google.com/bigquery/docs/scheduling-queries', asOf: null }],
  on: 'WarehouseQuery',
  options: {},
  messages: { person: 'it runs as whoever made it' },
  check: ({ identifiable, runsAs }, { report }) => {
    if (identifiable !== true || runsAs !== undefined) return;
    report({ messageId: 'person', actual: 'no service account', expected: 'a service account' });
  },
});
