import { matters } from '../databases';
import { definePolicy } from '../define';

export const kafkaReplicationFactorOne = definePolicy({
  id: 'reliability/kafka-replication-factor-one',
  summary: 'A topic has more than one copy.',
  why: 'The only copy of a partition is out of reach whenever its broker restarts, and gone with its disk.',
  fix: 'Set the replication factor to 3 (ReplicationFactor, replication_factor, spec.replicas).',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html', asOf: '2023-06' }],
  on: 'Stream',
  options: {},
  messages: {
    one: 'each partition has one copy only',
  },
  check: (stream, { workload, need, report }) => {
    if (stream.service !== 'kafka' || !matters(stream, { workload })) return;
    if (need(stream.replicas, 'the replication factor') !== 1) return;
    report({ messageId: 'one', actual: 'replication factor 1', expected: 'replication factor 3' });
  },
});
