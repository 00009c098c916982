import { definePolicy } from '../define';

export const connectorPlainText = definePolicy({
  id: 'security/connector-plain-text',
  summary: 'A connector speaks TLS with the brokers, and signs in.',
  why: 'What a connector sends as plain text can be read on the way; one that does not sign in works only where everyone is let in.',
  fix: 'Set the encryption in transit to TLS, and the client authentication to IAM.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.2'],
  sources: [{ url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/msk-controls.html', asOf: null }],
  on: 'StreamConnector',
  options: {},
  messages: {
    plain: 'it sends plain text',
    anonymous: 'it does not sign in',
  },
  check: (connector, { need, report }) => {
    if (need(connector.plainText, 'its encryption in transit') === true)
      report({ messageId: 'plain', actual: 'PLAINTEXT', expected: 'TLS' });
    if (need(connector.anonymous, 'how it signs in') === true)
      report({ messageId: 'anonymous', actual: 'NONE', expected: 'IAM' });
  },
});
