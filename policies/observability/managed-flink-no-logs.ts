import { matters } from '../databases';
import { definePolicy } from '../define';
import { isFlink } from '../flink';

export const managedFlinkNoLogs = definePolicy({
  id: 'observability/managed-flink-no-logs',
  summary: 'A managed Flink application keeps what it says.',
  why: 'Without a log stream the reason why a job restarts again and again is written nowhere, and an outage lasts until somebody has guessed it.',
  fix: 'Add an ApplicationCloudWatchLoggingOption, or cloudwatch_logging_options (cloudwatchLoggingOptions), with the ARN of a log stream.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/managed-flink/latest/java/cloudwatch-logs.html', asOf: null }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    none: 'what the application says goes nowhere',
  },
  check: (processor, { workload, need, report }) => {
    if (processor.service !== 'managed-flink' || !isFlink(processor) || !matters(processor, { workload })) return;
    if (need(processor.logs, 'whether logs are kept') !== false) return;
    report({ messageId: 'none', actual: 'no logs', expected: 'a log stream' });
  },
});
