import { matters } from '../databases';
import { definePolicy } from '../define';

export const kafkaNoAuthorization = definePolicy({
  id: 'security/kafka-no-authorization',
  summary: 'What a client may do is checked.',
  why: 'Without authorization whoever signs in may read, write and delete every topic.',
  fix: 'Set spec.kafka.authorization (type: simple) and give each KafkaUser its own rules.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://strimzi.io/docs/operators/latest/deploying', asOf: '2026-08-22' }],
  on: 'StreamCluster',
  options: {},
  messages: {
    none: 'every client may do everything',
  },
  check: (cluster, { workload, need, report }) => {
    if (cluster.service !== 'strimzi' || !matters(cluster, { workload })) return;
    if (need(cluster.authorizes, 'its authorization') !== false) return;
    report({ messageId: 'none', actual: 'no authorization', expected: 'authorization of type simple' });
  },
});
