import { definePolicy } from '../define';

export const managedFlinkParallelismMetrics = definePolicy({
  id: 'cost/managed-flink-parallelism-metrics',
  summary: 'A wide Flink application publishes metrics by task or by operator.',
  why: 'At the level PARALLELISM each subtask has metrics of its own: above a parallelism of 64 they cost more than they tell, and AWS advises against it.',
  fix: 'Write MetricsLevel: OPERATOR or TASK (metrics_level, metricsLevel).',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisanalyticsv2-application-monitoringconfiguration.html',
      asOf: null,
    },
  ],
  on: 'StreamProcessor',
  options: {
    most: { default: 64, unit: 'subtasks', description: 'Parallelism above which metrics by subtask cost too much.' },
  },
  messages: {
    wide: 'each of {{parallelism}} subtasks has metrics of its own',
  },
  check: (processor, { options, need, report }) => {
    if (need(processor.metricsLevel, 'the level of its metrics') !== 'PARALLELISM') return;
    const parallelism = need(processor.parallelism, 'its parallelism') ?? 1;
    if (parallelism <= options.most) return;
    report({ messageId: 'wide', data: { parallelism }, actual: 'PARALLELISM', expected: 'OPERATOR or TASK' });
  },
});
