import { definePolicy } from '../define';
import { isFlink } from '../flink';

export const flinkCheckpointingOff = definePolicy({
  id: 'reliability/flink-checkpointing-off',
  summary: 'A Flink job takes checkpoints.',
  why: 'Without checkpoints a failure restarts from nothing, positions in the source are stored by the clock, and a sink that counts each record once never commits.',
  fix: 'Leave checkpointing on (CheckpointingEnabled, checkpointing_enabled), or write execution.checkpointing.interval into flinkConfiguration; a minute is usual.',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.5', 'L3.4'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisanalyticsv2-application-checkpointconfiguration.html',
      asOf: null,
    },
    { url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kafka/', asOf: '2026' },
  ],
  on: 'StreamProcessor',
  options: {},
  messages: {
    off: 'the job takes no checkpoints',
  },
  check: (processor, { need, report }) => {
    if (!isFlink(processor) || processor.service === 'flink-statement') return;
    // The operator's jobs may also ask for them in their program, but then none of what is written here would hold.
    const taken = need(processor.checkpoints, 'whether it takes checkpoints') ?? false;
    if (!taken) report({ messageId: 'off', actual: 'no checkpoints', expected: 'a checkpoint a minute or so' });
  },
});
