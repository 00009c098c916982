import { definePolicy } from '../define';
import { settingOf } from '../flink';

export const kafkaStreamsSingleReplicaChangelog = definePolicy({
  id: 'reliability/kafka-streams-single-replica-changelog',
  summary: 'The internal topics of Kafka Streams lie on three brokers.',
  why: 'With a replication factor of 1 the changelog of a state lies on one broker: with it the state is lost for good.',
  fix: 'Write replication.factor=3, or leave it at -1 where the brokers default to 3, and acks=all.',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.2'],
  sources: [{ url: 'https://kafka.apache.org/documentation/streams/developer-guide/config-streams', asOf: '2024-10' }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    single: 'the state is kept on one broker',
  },
  check: (processor, { all, need, report }) => {
    if (processor.service !== 'kafka-streams') return;
    const factor = need(settingOf(processor, 'replication.factor'), 'the replication factor');
    const brokers = all('StreamCluster').map((one) => settingOf(one, 'default.replication.factor'));
    const isSingle = factor === '1' || (factor === '-1' && brokers.includes('1'));
    if (isSingle) report({ messageId: 'single', actual: factor, expected: '3' });
  },
});
