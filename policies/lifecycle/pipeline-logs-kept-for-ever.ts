import { definePolicy } from '../define';

export const pipelineLogsKeptForEver = definePolicy({
  id: 'lifecycle/pipeline-logs-kept-for-ever',
  summary: 'Logs are deleted when nobody reads them any more.',
  why: 'CloudWatch keeps logs for ever unless told otherwise, and bills every gigabyte of them each month.',
  fix: 'Set RetentionInDays (retention_in_days, retentionInDays) to 30 to 90.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.6'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
      asOf: '2026-04',
    },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html',
      asOf: '2026-04',
    },
  ],
  on: 'LogGroup',
  options: {},
  messages: { ever: 'the logs are kept for ever' },
  check: (group, { need, report }) => {
    if (need(group.retentionDays, 'how long logs are kept') !== undefined) return;
    report({ messageId: 'ever', actual: 'no retention', expected: 'a retention of some weeks' });
  },
});
