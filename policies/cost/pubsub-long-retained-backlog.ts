import { definePolicy } from '../define';

export const pubsubLongRetainedBacklog = definePolicy({
  id: 'cost/pubsub-long-retained-backlog',
  summary: 'Messages are kept once, for as long as they may be read again.',
  why: 'What is acknowledged and kept, in each subscription apart, is billed as storage from the second day on.',
  fix: 'Switch retain_acked_messages off and keep messages on the topic (message_retention_duration), once for all.',
  severity: 'info',
  capability: 'streams',
  topics: ['L5.4'],
  sources: [
    { url: 'https://docs.cloud.google.com/pubsub/docs/subscription-properties', asOf: null },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_subscription',
      asOf: '2026-08-21',
    },
  ],
  on: 'StreamConsumer',
  options: {},
  messages: {
    keeps: 'what was read is kept and billed, in this subscription alone',
  },
  check: (consumer, { need, report }) => {
    if (consumer.service !== 'pubsub' || need(consumer.keepsAcknowledged, 'what it keeps') !== true) return;
    report({ messageId: 'keeps', actual: 'retain_acked_messages = true', expected: 'retention on the topic' });
  },
});
