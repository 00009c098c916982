import { definePolicy } from '../define';

export const pubsubPushUnsigned = definePolicy({
  id: 'security/pubsub-push-unsigned',
  summary: 'Who pushes messages says who they are.',
  why: 'An endpoint that takes messages from anyone takes forged ones too.',
  fix: 'Add oidc_token with a service account to push_config, push to https only, and let the endpoint check the token.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.4'],
  sources: [{ url: 'https://cloud.google.com/pubsub/docs/authenticate-push-subscriptions', asOf: null }],
  on: 'StreamConsumer',
  options: {},
  messages: {
    unsigned: 'the endpoint cannot tell its messages from forged ones',
    plain: 'messages are pushed as plain text',
  },
  check: (consumer, { need, report }) => {
    if (consumer.service !== 'pubsub') return;
    const endpoint = need(consumer.pushesTo, 'where it pushes to');
    if (endpoint === undefined || endpoint === '') return;
    if (endpoint.startsWith('http://')) report({ messageId: 'plain', actual: 'http', expected: 'https' });
    if (need(consumer.pushSigned, 'how it signs') === false)
      report({ messageId: 'unsigned', actual: 'no token', expected: 'an OIDC token' });
  },
});
