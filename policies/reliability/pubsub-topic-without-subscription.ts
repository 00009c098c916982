import { definePolicy } from '../define';
import { readersOf } from '../streams';
import { isDeadLetterTopic } from '../subscriptions';

export const pubsubTopicWithoutSubscription = definePolicy({
  id: 'reliability/pubsub-topic-without-subscription',
  summary: 'What is published is kept for somebody.',
  why: 'Messages to a topic without a subscription are gone the moment they are published: dead letters too.',
  fix: 'Add a subscription, or message_retention_duration on the topic.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.4'],
  sources: [
    {
      url: 'https://cloud.google.com/python/docs/reference/pubsub/2.15.1/google.cloud.pubsub_v1.types.DeadLetterPolicy',
      asOf: null,
    },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_subscription',
      asOf: '2026-08-21',
    },
  ],
  on: 'Stream',
  options: {},
  messages: {
    none: 'nobody subscribes to the topic, so what is published is gone',
    dead: 'dead letters go to a topic that keeps none of them',
  },
  check: (stream, { all, need, cannotTell, report }) => {
    if (stream.service !== 'pubsub' || need(stream.retentionHours, 'the retention of the topic') !== undefined) return;
    const topics = all('Stream');
    const readers = readersOf(all('StreamConsumer'))(topics).get(stream.address) ?? [];
    if (readers.length > 0) return;
    // A file that publishes only may leave its readers to another; dead letters are sent there by this one.
    const isDead = isDeadLetterTopic(stream, all('StreamConsumer'), topics);
    const hasReaders = all('StreamConsumer').some(({ service }) => service === 'pubsub');
    if (!isDead && !hasReaders) cannotTell('no subscription is in this input: those of another file would decide');
    report({
      messageId: isDead ? 'dead' : 'none',
      actual: 'no subscription',
      expected: 'a subscription, or retention',
    });
  },
});
