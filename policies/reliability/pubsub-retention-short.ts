import { minutes } from '../../plan/words';
import { matters } from '../databases';
import { definePolicy } from '../define';

export const pubsubRetentionShort = definePolicy({
  id: 'reliability/pubsub-retention-short',
  summary: 'A subscription keeps its messages over a night.',
  why: 'What nobody acknowledges in time is deleted: a subscription that keeps messages for minutes loses them at the first outage.',
  fix: 'Leave message_retention_duration at a week, or set it above the longest outage.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.4'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_subscription',
      asOf: '2026-08-21',
    },
  ],
  on: 'StreamConsumer',
  options: {
    least: { default: 24, unit: 'h', description: 'What lasts over a night, where nobody states a need.' },
  },
  messages: {
    short: 'messages are gone before an outage is over',
  },
  check: (consumer, { workload, options, need, report }) => {
    if (consumer.service !== 'pubsub' || !matters(consumer, { workload })) return;
    const kept = need(consumer.retentionSeconds, 'the retention');
    const wanted = (workload?.stated?.retention ?? options.least / 24) * 86_400;
    if (kept === undefined || kept >= wanted) return;
    report({ messageId: 'short', actual: minutes(kept), expected: `at least ${minutes(wanted)}` });
  },
});
