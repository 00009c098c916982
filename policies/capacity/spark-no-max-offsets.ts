import { definePolicy } from '../define';
import { readsKafka, sparkOption } from '../spark-options';

export const sparkNoMaxOffsets = definePolicy({
  id: 'capacity/spark-no-max-offsets',
  summary: 'A micro-batch of Spark takes no more than its cluster holds.',
  why: 'The option maxOffsetsPerTrigger has no default: after an outage the first batch takes the whole backlog, runs out of memory, and fails again at each restart.',
  fix: 'Write maxOffsetsPerTrigger: a few times the records of a usual batch.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.3'],
  sources: [{ url: 'https://spark.apache.org/docs/latest/structured-streaming-kafka-integration.html', asOf: null }],
  on: 'BatchJob',
  options: {},
  messages: {
    all: 'the first batch after an outage takes the whole backlog',
  },
  check: (job, { report }) => {
    if (!readsKafka(job) || sparkOption(job, 'maxOffsetsPerTrigger') !== undefined) return;
    report({ messageId: 'all', actual: 'no limit', expected: 'maxOffsetsPerTrigger' });
  },
});
