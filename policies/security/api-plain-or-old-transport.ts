import { definePolicy } from '../define';

export const apiPlainOrOldTransport = definePolicy({
  id: 'security/api-plain-or-old-transport',
  summary: 'A gateway answers over TLS 1.2 or later only.',
  why: 'What travels in plain text, or under a version of TLS that is broken, can be read and changed on the way, with the keys and tokens that came along.',
  fix: 'Take http out of the protocols of the interface, leave the switches for SSL 3.0, TLS 1.0 and TLS 1.1 off, and give a domain name the policy TLS_1_2.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html',
      asOf: null,
    },
    {
      url: 'https://learn.microsoft.com/azure/api-management/api-management-howto-manage-protocols-ciphers',
      asOf: null,
    },
    { url: 'https://learn.microsoft.com/azure/well-architected/service-guides/azure-api-management', asOf: '2026-07' },
  ],
  on: 'Api',
  options: {},
  messages: {
    plain: 'the interface answers requests in plain text',
    old: 'the gateway speaks SSL 3.0, TLS 1.0 or TLS 1.1',
  },
  check: ({ plainTransport, oldTls }, { need, report }) => {
    if (need(plainTransport, 'the protocols') === true)
      report({ messageId: 'plain', actual: 'http', expected: 'https only' });
    if (need(oldTls, 'the versions of TLS') === true)
      report({ messageId: 'old', actual: 'older than TLS 1.2', expected: 'TLS 1.2 or later' });
  },
});
