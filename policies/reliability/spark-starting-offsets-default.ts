import { definePolicy } from '../define';
import { readsKafka, sparkOption } from '../spark-options';

export const sparkStartingOffsetsDefault = definePolicy({
  id: 'reliability/spark-starting-offsets-default',
  summary: 'A new Spark stream reads Kafka from its beginning.',
  why: 'Without a checkpoint a query starts at the latest record: what came before its first run, or while a checkpoint was lost, is never read.',
  fix: 'Write startingOffsets=earliest among the options of the source.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.3'],
  sources: [{ url: 'https://spark.apache.org/docs/latest/structured-streaming-kafka-integration.html', asOf: null }],
  on: 'BatchJob',
  options: {},
  messages: {
    latest: 'the first run skips what is already there',
  },
  check: (job, { workload, report }) => {
    if (!readsKafka(job) || workload?.stated?.completeness === 'some-may-be-lost') return;
    const offsets = sparkOption(job, 'startingOffsets');
    if (offsets !== undefined && offsets.toLowerCase() !== 'latest') return;
    report({ messageId: 'latest', actual: offsets ?? 'latest, by default', expected: 'earliest' });
  },
});
