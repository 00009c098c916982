import { definePolicy } from '../define';

export const flinkAllowNonRestoredState = definePolicy({
  id: 'reliability/flink-allow-non-restored-state',
  summary: 'A Flink job that cannot place a part of its state fails, and says so.',
  why: 'With non-restored state allowed, one operator whose uid changed loses its counters and windows at the next start, and the job goes on as if nothing had happened.',
  fix: 'Leave AllowNonRestoredState (allow_non_restored_state, spec.job.allowNonRestoredState) out, and set it by hand for the one deployment that removes an operator.',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_FlinkRunConfiguration.html', asOf: null },
    { url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/ops/production_ready/', asOf: null },
  ],
  on: 'StreamProcessor',
  options: {},
  messages: {
    allowed: 'state that fits no operator is dropped in silence',
  },
  check: (processor, { need, report }) => {
    if (need(processor.allowsLostState, 'whether state may stay behind') !== true) return;
    report({ messageId: 'allowed', actual: 'allowed for good', expected: 'not allowed' });
  },
});
