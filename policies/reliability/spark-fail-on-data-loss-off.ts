import { definePolicy } from '../define';
import { sparkOption } from '../spark-options';

export const sparkFailOnDataLossOff = definePolicy({
  id: 'reliability/spark-fail-on-data-loss-off',
  summary: 'A Spark stream stops when records that it has not read are gone.',
  why: 'With failOnDataLoss=false the query skips what has expired and goes on: the gap is in the data for ever, and nobody is told.',
  fix: 'Leave failOnDataLoss at true, and alarm on a lag that comes near the retention.',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.3'],
  sources: [{ url: 'https://spark.apache.org/docs/latest/structured-streaming-kafka-integration.html', asOf: null }],
  on: 'BatchJob',
  options: {},
  messages: {
    skips: 'records that are gone are skipped in silence',
  },
  check: (job, { workload, report }) => {
    if (workload?.stated?.completeness === 'some-may-be-lost') return;
    if (sparkOption(job, 'failOnDataLoss')?.toLowerCase() !== 'false') return;
    report({ messageId: 'skips', actual: 'false', expected: 'true' });
  },
});
