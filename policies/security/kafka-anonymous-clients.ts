import { definePolicy } from '../define';

export const kafkaAnonymousClients = definePolicy({
  id: 'security/kafka-anonymous-clients',
  summary: 'Nobody reads or writes without being known.',
  why: 'A cluster that lets in whoever reaches it has no access lists to speak of: one machine in the network reads and writes every topic.',
  fix: 'Let clients sign in, by IAM, SCRAM or certificates (ClientAuthentication, client_authentication, authentication of each listener).',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-authentication.html', asOf: '2023-06' },
    { url: 'https://strimzi.io/docs/operators/latest/deploying', asOf: '2026-08-22' },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    anonymous: 'whoever reaches the brokers is let in',
  },
  check: (cluster, { need, report }) => {
    if (need(cluster.anonymous, 'how clients sign in') !== true) return;
    report({ messageId: 'anonymous', actual: 'no sign-in', expected: 'IAM, SCRAM or certificates' });
  },
});
