import { definePolicy } from '../define';
import { settingOf } from '../flink';

export const kafkaStreamsIdleInstances = definePolicy({
  id: 'capacity/kafka-streams-idle-instances',
  summary: 'A program of Kafka Streams has no more threads than its topics have partitions.',
  why: 'Threads above the number of partitions get nothing to do, and are paid for all the same.',
  fix: 'Hold replicas times num.stream.threads to the number of partitions.',
  severity: 'info',
  capability: 'processors',
  topics: ['L3.2'],
  sources: [{ url: 'https://kafka.apache.org/documentation/streams/architecture', asOf: '2024-10' }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    idle: '{{threads}} threads share at most {{partitions}} partitions',
  },
  check: (processor, { all, need, report }) => {
    if (processor.service !== 'kafka-streams') return;
    const topics = all('Stream').filter(({ service }) => service === 'kafka');
    // Which of the topics it reads is written in its program: the widest one sets the bound.
    const counts = topics.map(({ partitions }) => (typeof partitions === 'number' ? partitions : Number.NaN));
    const partitions = Math.max(...counts);
    if (topics.length === 0 || Number.isNaN(partitions)) return;
    const each = Number(need(settingOf(processor, 'num.stream.threads'), 'its threads') ?? 1);
    const threads = (need(processor.instances, 'its instances') ?? 1) * each;
    if (threads <= partitions) return;
    report({
      messageId: 'idle',
      data: { threads, partitions },
      actual: `${threads}`,
      expected: `at most ${partitions}`,
    });
  },
});
