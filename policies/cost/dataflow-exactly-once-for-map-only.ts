import { definePolicy } from '../define';

export const dataflowExactlyOnceForMapOnly = definePolicy({
  id: 'cost/dataflow-exactly-once-for-map-only',
  summary: 'A Dataflow job whose records may count twice runs in the mode for that.',
  why: 'Exactly-once, which is the default, shuffles and stores each record: at-least-once costs and delays much less, and a reader that removes duplicates gains nothing from the dearer mode.',
  fix: 'Write additional_experiments = ["streaming_mode_at_least_once"] (additionalExperiments).',
  severity: 'info',
  capability: 'processors',
  topics: ['L3.4'],
  sources: [{ url: 'https://cloud.google.com/dataflow/docs/guides/streaming-modes', asOf: null }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    dear: 'the job pays for exactly-once, and at-least-once would do',
  },
  check: (processor, { workload, need, report }) => {
    if (processor.service !== 'dataflow' || processor.endless === false) return;
    if (workload?.stated?.guarantee !== 'at-least-once') return;
    if (need(processor.atLeastOnce, 'its streaming mode') === true) return;
    report({ messageId: 'dear', actual: 'exactly once', expected: 'at least once' });
  },
});
