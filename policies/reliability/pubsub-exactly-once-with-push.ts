import { definePolicy } from '../define';

export const pubsubExactlyOnceWithPush = definePolicy({
  id: 'reliability/pubsub-exactly-once-with-push',
  summary: 'A subscription that promises to deliver once is pulled.',
  why: 'Pub/Sub delivers exactly once to those who pull only: an endpoint that messages are pushed to gets some of them twice, whatever the subscription says.',
  fix: 'Pull from the subscription, or turn enable_exactly_once_delivery off and let the endpoint tell by the message id what it already has.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.4'],
  sources: [{ url: 'https://cloud.google.com/pubsub/docs/exactly-once-delivery', asOf: null }],
  on: 'StreamConsumer',
  options: {},
  messages: {
    pushed: 'it promises to deliver once, and pushes',
  },
  check: (consumer, { need, report }) => {
    if (consumer.service !== 'pubsub') return;
    if (need(consumer.exactlyOnce, 'whether it delivers exactly once') !== true) return;
    const endpoint = need(consumer.pushesTo, 'where messages are pushed');
    if (endpoint === undefined || endpoint === '') return;
    report({ messageId: 'pushed', actual: 'a push endpoint', expected: 'a subscriber that pulls' });
  },
});
