import { setting } from '../../harness/facts/kafka-settings';
import { matters } from '../databases';
import { definePolicy } from '../define';

export const kafkaAutoCreatedSinglePartition = definePolicy({
  id: 'partitioning/kafka-auto-created-single-partition',
  summary: 'Topics are made on purpose.',
  why: 'With automatic creation a typing error, or a new producer, makes a topic with one partition and default settings, which nobody can scale without breaking the order of its keys.',
  fix: 'Set auto.create.topics.enable=false and declare topics.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html', asOf: '2023-06' },
    { url: 'https://kafka.apache.org/documentation/streams/developer-guide/manage-topics', asOf: '2024-10' },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    auto: 'whoever writes to a name makes a topic of one partition',
  },
  check: (cluster, { workload, need, report }) => {
    const create = need(setting(cluster.settings, 'auto.create.topics.enable'), 'auto.create.topics.enable');
    // Apache Kafka's own default is true, which is what Strimzi leaves.
    const isOn = create === 'true' || (create === undefined && cluster.service === 'strimzi');
    if (!isOn || !matters(cluster, { workload })) return;
    report({
      messageId: 'auto',
      actual: `auto.create.topics.enable ${create === undefined ? 'not set' : 'true'}`,
      expected: 'auto.create.topics.enable=false',
    });
  },
});
