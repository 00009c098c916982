import { matters } from '../databases';
import { definePolicy } from '../define';
import { isDeadEnd } from '../subscriptions';

export const pubsubNoDeadLetter = definePolicy({
  id: 'reliability/pubsub-no-dead-letter',
  summary: 'A message that always fails ends somewhere.',
  why: 'Without a dead letter policy a message that always fails is sent again at once, and again, until its week is over; then it is gone, and nobody knows.',
  fix: 'Add dead_letter_policy with a topic that has a subscription of its own, and retry_policy.',
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
    none: 'a message that always fails is sent again until it expires',
  },
  check: (consumer, { workload, all, need, report }) => {
    if (consumer.service !== 'pubsub' || !matters(consumer, { workload })) return;
    if (workload?.stated?.completeness === 'some-may-be-lost') return;
    if (isDeadEnd(consumer, all('StreamConsumer'), all('Stream'))) return;
    if (need(consumer.deadLetter, 'the dead letter policy') !== undefined) return;
    report({ messageId: 'none', actual: 'no dead letter policy', expected: 'a dead letter topic' });
  },
});
