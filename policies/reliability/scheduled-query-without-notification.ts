import { definePolicy } from '../define';

export const scheduledQueryWithoutNotification = definePolicy({
  id: 'reliability/scheduled-query-without-notification',
  summary: 'Somebody is told when a query that runs by the clock fails.',
  why: 'A transfer that fails is retried in silence and then not at all: people find out weeks later, from a report that has not changed.',
  fix: 'Set notification_pubsub_topic, or email_preferences.enable_failure_email.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.5'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_data_transfer_config',
      asOf: '2026-08',
    },
  ],
  on: 'WarehouseQuery',
  options: {},
  messages: { silent: 'nobody is told when it fails' },
  check: ({ system, tells }, { need, report }) => {
    if (system !== 'bigquery') return;
    if (need(tells, 'whom it tells') === false)
      report({ messageId: 'silent', actual: 'nobody', expected: 'a topic or a mail on failure' });
  },
});
