import { numberSetting } from '../../harness/facts/kafka-settings';
import { matters } from '../databases';
import { definePolicy } from '../define';

export const kafkaDefaultMinIsrOne = definePolicy({
  id: 'reliability/kafka-default-min-isr-one',
  summary: 'Brokers ask for more than one copy to confirm a record.',
  why: 'Topics that say nothing take the default of the brokers: at 1, which is what Kafka takes and what Amazon MSK sets over two zones, a lost leader loses acknowledged records.',
  fix: 'Set min.insync.replicas=2 and default.replication.factor=3, over three zones.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html', asOf: '2023-06' },
    { url: 'https://strimzi.io/docs/operators/latest/deploying', asOf: '2026-08-22' },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    one: 'of topics that say nothing, one copy confirms',
  },
  check: (cluster, { workload, need, report }) => {
    if (!matters(cluster, { workload }) || workload?.stated?.completeness === 'some-may-be-lost') return;
    const brokers = need(cluster.brokers, 'the number of brokers');
    const least = need(numberSetting(cluster.settings, 'min.insync.replicas'), 'min.insync.replicas');
    // Strimzi leaves Kafka's own default, which is 1.
    const isOne = least === 1 || (least === undefined && cluster.service === 'strimzi' && (brokers ?? 0) > 1);
    if (!isOne) return;
    report({ messageId: 'one', actual: 'min.insync.replicas 1', expected: 'min.insync.replicas=2' });
  },
});
