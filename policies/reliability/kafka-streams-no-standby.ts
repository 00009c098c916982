import { matters } from '../databases';
import { definePolicy } from '../define';
import { settingOf } from '../flink';

export const kafkaStreamsNoStandby = definePolicy({
  id: 'reliability/kafka-streams-no-standby',
  summary: 'A stateful program of Kafka Streams has a warm copy of its state.',
  why: 'Without standby replicas the state is built again from the changelog after each failure, and nothing is processed until then.',
  fix: 'Write num.standby.replicas=1, with at least two instances.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.2'],
  sources: [{ url: 'https://kafka.apache.org/documentation/streams/developer-guide/config-streams', asOf: '2024-10' }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    none: 'after a failure the state is built again before anything is processed',
  },
  check: (processor, { workload, need, report }) => {
    if (processor.service !== 'kafka-streams' || !matters(processor, { workload })) return;
    const replicas = need(settingOf(processor, 'num.standby.replicas'), 'its standby replicas') ?? '0';
    if (Number(replicas) !== 0) return;
    report({ messageId: 'none', actual: '0', expected: '1' });
  },
});
