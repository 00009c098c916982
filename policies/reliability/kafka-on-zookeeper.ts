import { definePolicy } from '../define';

export const kafkaOnZookeeper = definePolicy({
  id: 'reliability/kafka-on-zookeeper',
  summary: 'A cluster keeps its metadata in Kafka itself.',
  why: 'Kafka 4.0 has no ZooKeeper any more, and Strimzi from 0.46 on does not run clusters that use it: such a cluster cannot be upgraded.',
  fix: 'Move to KRaft: node pools with the roles controller and broker, and no spec.zookeeper.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://kafka.apache.org/documentation/#zk2kraft-summary', asOf: null },
    { url: 'https://strimzi.io/docs/operators/latest/deploying', asOf: '2026-08-22' },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    zookeeper: 'its metadata is in ZooKeeper, which newer releases do not know',
  },
  check: (cluster, { need, report }) => {
    if (need(cluster.zooKeeper, 'where its metadata is') !== true) return;
    report({ messageId: 'zookeeper', actual: 'spec.zookeeper', expected: 'KRaft' });
  },
});
