import { definePolicy } from '../define';

export const firehoseNoErrorLog = definePolicy({
  id: 'observability/firehose-no-error-log',
  summary: 'A delivery stream says why it could not deliver.',
  why: 'Without its log a stream that may not write, or whose records do not fit, fails without a word: what is missing is found by those who miss it.',
  fix: 'Enable CloudWatchLoggingOptions (cloudwatch_logging_options) with a log group and a log stream.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html', asOf: '2023-06' },
  ],
  on: 'DeliveryStream',
  options: {},
  messages: {
    silent: 'what could not be delivered, and why, is written nowhere',
  },
  check: (delivery, { need, report }) => {
    if (delivery.service !== 'firehose') return;
    if (need(delivery.logsErrors, 'whether it logs errors') !== false) return;
    report({ messageId: 'silent', actual: 'no error log', expected: 'an error log' });
  },
});
