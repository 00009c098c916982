import { matters } from '../databases';
import { definePolicy } from '../define';
import { settingOf } from '../flink';

export const flinkMaxParallelismNotSet = definePolicy({
  id: 'capacity/flink-max-parallelism-not-set',
  summary: 'The largest parallelism of a stateful Flink job is chosen once, at its start.',
  why: 'Flink picks 128 for a parallelism up to 128, and it cannot be changed without discarding the state: growth beyond it costs everything that the job remembers.',
  fix: 'Write pipeline.max-parallelism for the final size into flinkConfiguration.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.5'],
  sources: [{ url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/ops/production_ready/', asOf: null }],
  on: 'StreamProcessor',
  options: { fallback: { default: 128, unit: 'subtasks', description: "Flink's own largest parallelism." } },
  messages: {
    unset: 'the job can never be wider than {{most}} without losing its state',
  },
  check: (processor, { options, workload, need, report }) => {
    // What a managed application's program sets is not written in its template.
    if (processor.service !== 'flink-operator' || !matters(processor, { workload })) return;
    if (need(settingOf(processor, 'pipeline.max-parallelism'), 'the largest parallelism') !== undefined) return;
    report({
      messageId: 'unset',
      data: { most: options.fallback },
      actual: `${options.fallback} by default`,
      expected: 'pipeline.max-parallelism',
    });
  },
});
