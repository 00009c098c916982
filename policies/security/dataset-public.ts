import { definePolicy } from '../define';
import { isPublic } from '../everyone';

export const datasetPublic = definePolicy({
  id: 'security/dataset-public',
  summary: 'Only people and programs that are known read a dataset or a table of BigQuery.',
  why: 'The group allAuthenticatedUsers is everyone in the world with a Google account: the rows are copied by strangers, who do not even pay for the query.',
  fix: 'Name groups and service accounts in the access list, and take allUsers and allAuthenticatedUsers away.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [{ url: 'https://cloud.google.com/bigquery/docs/dataset-access-controls', asOf: null }],
  on: 'Grant',
  options: {},
  messages: { everyone: '{{who}} may do this with the data: {{actions}}' },
  check: ({ type, principals, actions, effect, conditional }, { need, report }) => {
    if (!/^(google_bigquery_|gcp:bigquery)/.test(type) || effect === 'deny') return;
    const everyone = (need(principals, 'whom it lets in') ?? []).filter((one) => isPublic([one]));
    if (everyone.length === 0 || need(conditional, 'whether a condition narrows it') === true) return;
    const who = everyone.join(', ');
    report({
      messageId: 'everyone',
      data: { who, actions: (need(actions, 'what it allows') ?? []).join(', ') },
      actual: who,
      expected: 'named groups and service accounts',
    });
  },
});
