import { definePolicy } from '../define';
import { isPublic } from '../everyone';

export const functionPublic = definePolicy({
  id: 'security/function-public',
  summary: 'A function answers only to callers that it knows.',
  why: 'Whoever finds its address can run it as often as they like: they read what it reads, and you pay for each run.',
  fix: 'Let the address ask for a signature (AuthType AWS_IAM), name who may call the function, and take `*`, allUsers and allAuthenticatedUsers away.',
  severity: 'error',
  capability: 'apis',
  topics: ['L4.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html', asOf: null },
    { url: 'https://docs.cloud.google.com/run/docs/authenticating/public', asOf: null },
  ],
  on: 'Function',
  options: {},
  messages: {
    url: 'the function has an address of its own that asks nobody who they are',
    everyone: 'the function may be called by {{who}}',
  },
  check: (one, { need, report }) => {
    if (need(one.openUrl, 'whom its address lets in') === true)
      report({ messageId: 'url', actual: 'no authorisation', expected: 'AWS_IAM' });
    const everyone = (need(one.callers, 'who may call it') ?? []).filter((caller) => isPublic([caller]));
    if (everyone.length > 0)
      report({
        messageId: 'everyone',
        data: { who: everyone.join(' and ') },
        actual: everyone.join(', '),
        expected: 'named callers',
      });
  },
});
