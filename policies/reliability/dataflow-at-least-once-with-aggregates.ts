import { definePolicy } from '../define';

export const dataflowAtLeastOnceWithAggregates = definePolicy({
  id: 'reliability/dataflow-at-least-once-with-aggregates',
  summary: 'A Dataflow job that counts runs exactly once.',
  why: 'In the at-least-once mode a record may be worked on twice, so counts and sums are too high; Google says to choose exactly-once for aggregations.',
  fix: 'Take streaming_mode_at_least_once out of additional_experiments (additionalExperiments).',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.4'],
  sources: [{ url: 'https://cloud.google.com/dataflow/docs/guides/streaming-modes', asOf: null }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    twice: 'records may count twice, and each must count once',
  },
  check: (processor, { need, stated, report }) => {
    if (processor.service !== 'dataflow') return;
    if (need(processor.atLeastOnce, 'its streaming mode') !== true) return;
    if (stated('guarantee') !== 'exactly-once') return;
    report({ messageId: 'twice', actual: 'at least once', expected: 'exactly once' });
  },
});
