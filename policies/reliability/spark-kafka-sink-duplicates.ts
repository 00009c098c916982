import { definePolicy } from '../define';
import { argumentsOf } from '../jobs';
import { sparkOption } from '../spark-options';

export const sparkKafkaSinkDuplicates = definePolicy({
  id: 'reliability/spark-kafka-sink-duplicates',
  summary: 'What must count once is not written to Kafka by Spark alone.',
  why: 'Structured Streaming writes to Kafka at least once: a retry writes records again, and readers count them twice.',
  fix: 'Give each record a unique key by which readers drop repeats, or write with Flink or Kafka Streams.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.4'],
  sources: [{ url: 'https://spark.apache.org/docs/latest/structured-streaming-kafka-integration.html', asOf: null }],
  on: 'BatchJob',
  options: {},
  messages: {
    twice: 'records may come twice, and each must count once',
  },
  check: (job, { workload, report }) => {
    if (workload?.stated?.guarantee !== 'exactly-once' || sparkOption(job, 'dedupKey') !== undefined) return;
    const sink = argumentsOf(job).find(({ name }) => /(output|sink|target|to).*topic/i.test(name));
    if (sink === undefined) return;
    report({
      messageId: 'twice',
      actual: `${sink.name} ${sink.value}`,
      expected: 'a key by which repeats are dropped',
    });
  },
});
