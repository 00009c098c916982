import { numberSetting } from '../../harness/facts/kafka-settings';
import { definePolicy } from '../define';

export const kafkaDefaultMinIsrEqualsRf = definePolicy({
  id: 'reliability/kafka-default-min-isr-equals-rf',
  summary: 'Brokers do not ask every copy to confirm a record.',
  why: 'Topics that say nothing take the default of the brokers: where it asks for as many copies as there are, each restart of a broker, and so every patch, stops whoever writes with acks=all.',
  fix: 'Set min.insync.replicas in the configuration of the brokers one below default.replication.factor: 2 of 3.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html', asOf: '2023-06' }],
  on: 'StreamCluster',
  options: {},
  messages: {
    every: 'of topics that say nothing, every copy must confirm',
  },
  check: (cluster, { need, report }) => {
    const least = need(numberSetting(cluster.settings, 'min.insync.replicas'), 'min.insync.replicas');
    const copies = need(numberSetting(cluster.settings, 'default.replication.factor'), 'default.replication.factor');
    if (least === undefined || copies === undefined || copies === 1 || least < copies) return;
    report({ messageId: 'every', actual: `${least} of ${copies}`, expected: `${copies - 1} of ${copies}` });
  },
});
