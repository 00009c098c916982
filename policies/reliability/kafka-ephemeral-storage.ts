import { matters } from '../databases';
import { definePolicy } from '../define';

export const kafkaEphemeralStorage = definePolicy({
  id: 'reliability/kafka-ephemeral-storage',
  summary: 'What brokers store survives them.',
  why: 'Ephemeral storage is gone with its pod: a node upgrade that takes the brokers one after another can take every record with it.',
  fix: 'Use storage of type persistent-claim (or jbod of such volumes) with deleteClaim: false.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://strimzi.io/docs/operators/latest/deploying', asOf: '2026-08-22' }],
  on: 'StreamCluster',
  options: {},
  messages: {
    ephemeral: 'records are gone when the pods of the brokers are',
  },
  check: (cluster, { workload, need, report }) => {
    if (need(cluster.ephemeral, 'its storage') !== true || !matters(cluster, { workload })) return;
    report({ messageId: 'ephemeral', actual: 'ephemeral', expected: 'persistent-claim' });
  },
});
