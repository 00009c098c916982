import { definePolicy } from '../define';

export const kafkaPlainText = definePolicy({
  id: 'security/kafka-plain-text',
  summary: 'Whatever goes to and between brokers is encrypted.',
  why: 'What clients and brokers send as plain text, passwords included, can be read and changed by anyone on the way.',
  fix: 'Let clients in by TLS only (ClientBroker / client_broker TLS, listeners with tls: true) and keep encryption between brokers on.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html', asOf: '2023-06' },
    { url: 'https://strimzi.io/docs/operators/latest/deploying', asOf: '2026-08-22' },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    clients: 'clients may send plain text',
    brokers: 'brokers send one another plain text',
  },
  check: (cluster, { need, report }) => {
    if (need(cluster.plainText, 'how clients connect') === true)
      report({ messageId: 'clients', actual: 'plain text', expected: 'TLS only' });
    if (need(cluster.plainTextInside, 'how brokers connect') === true)
      report({ messageId: 'brokers', actual: 'plain text', expected: 'TLS' });
  },
});
