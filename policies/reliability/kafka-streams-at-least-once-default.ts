import { definePolicy } from '../define';
import { settingOf } from '../flink';

export const kafkaStreamsAtLeastOnceDefault = definePolicy({
  id: 'reliability/kafka-streams-at-least-once-default',
  summary: 'A program of Kafka Streams that must count each record once says so.',
  why: 'The default is at_least_once: after a failure records are worked on again, and counts and balances double.',
  fix: 'Write processing.guarantee=exactly_once_v2; brokers must be 2.5 or later.',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.4'],
  sources: [{ url: 'https://kafka.apache.org/documentation/streams/developer-guide/config-streams', asOf: '2024-10' }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    twice: 'records may count twice, and each must count once',
  },
  check: (processor, { workload, need, report }) => {
    if (processor.service !== 'kafka-streams' || workload?.stated?.guarantee !== 'exactly-once') return;
    const guarantee = need(settingOf(processor, 'processing.guarantee'), 'its guarantee') ?? 'at_least_once';
    if (guarantee.startsWith('exactly_once')) return;
    report({ messageId: 'twice', actual: guarantee, expected: 'exactly_once_v2' });
  },
});
