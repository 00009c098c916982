import { definePolicy } from '../define';

export const managedFlinkCustomValuesIgnored = definePolicy({
  id: 'reliability/managed-flink-custom-values-ignored',
  summary: 'What is written of checkpoints, metrics and parallelism holds.',
  why: 'With the configuration type DEFAULT the service uses its own values, such as a checkpoint every 60 seconds, whatever stands beside it, so what was meant never comes about.',
  fix: 'Write ConfigurationType: CUSTOM (configuration_type, configurationType) in the same block, or take the values out.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisanalyticsv2-application-checkpointconfiguration.html',
      asOf: null,
    },
  ],
  on: 'StreamProcessor',
  options: {},
  messages: {
    ignored: '{{names}} is written, and ignored',
  },
  check: (processor, { report }) => {
    const ignored = processor.ignored ?? [];
    if (ignored.length === 0) return;
    const names = ignored.join(', ');
    report({ messageId: 'ignored', data: { names }, actual: 'DEFAULT', expected: 'CUSTOM' });
  },
});
