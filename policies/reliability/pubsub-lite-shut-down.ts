import { definePolicy } from '../define';

export const pubsubLiteShutDown = definePolicy({
  id: 'reliability/pubsub-lite-shut-down',
  summary: 'What is built on will be there next year.',
  why: 'Pub/Sub Lite was turned down on 18 March 2026: nothing more can be published or read.',
  fix: 'Move to Pub/Sub, or to Managed Service for Apache Kafka.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.4'],
  sources: [{ url: 'https://cloud.google.com/pubsub/lite/docs/release-notes#June_17_2024', asOf: '2026-08-21' }],
  on: 'Stream',
  options: {},
  messages: {
    gone: 'the service is turned down',
  },
  check: (stream, { report }) => {
    if (stream.service !== 'pubsub-lite') return;
    report({ messageId: 'gone', actual: 'Pub/Sub Lite', expected: 'Pub/Sub or Managed Kafka' });
  },
});
