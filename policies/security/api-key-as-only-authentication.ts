import { definePolicy } from '../define';

export const apiKeyAsOnlyAuthentication = definePolicy({
  id: 'security/api-key-as-only-authentication',
  summary: 'A key alone opens no method of an interface to data.',
  why: 'A key is no identity: it opens every interface of its usage plan, stands in the code of each client, and no row can be held back from one caller by it.',
  fix: 'Add an authorizer (AWS_IAM, a user pool or a function), and keep the keys for counting and for throttling.',
  severity: 'error',
  capability: 'apis',
  topics: ['L4.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html',
      asOf: '2026-04',
    },
  ],
  on: 'ApiMethod',
  options: {},
  messages: { key: 'a key is all that callers need' },
  check: ({ authorised, keyRequired }, { need, report }) => {
    if (need(keyRequired, 'whether it wants a key') !== true || need(authorised, 'how it authorises') !== false) return;
    report({ messageId: 'key', actual: 'a key', expected: 'an authorizer' });
  },
});
