import { matters } from '../databases';
import { definePolicy } from '../define';

export const pubsubNoRetryBackoff = definePolicy({
  id: 'reliability/pubsub-no-retry-backoff',
  summary: 'A message that fails is tried again later, not at once.',
  why: 'Without a retry policy a message that fails comes back at once: a reader whose database is down for a minute uses up all tries in seconds, or is kept busy with nothing else.',
  fix: 'Add retry_policy with minimum_backoff and maximum_backoff.',
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
  options: {},
  messages: {
    once: 'all tries are used up in seconds',
  },
  check: (consumer, { workload, need, report }) => {
    if (consumer.service !== 'pubsub' || !matters(consumer, { workload })) return;
    // Only tries that are counted are used up.
    if (need(consumer.deadLetter, 'the dead letter policy') === undefined) return;
    if (need(consumer.backsOff, 'the retry policy') !== false) return;
    report({ messageId: 'once', actual: 'no retry policy', expected: 'retry_policy with a backoff' });
  },
});
