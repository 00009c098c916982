import { definePolicy } from '../define';

export const connectorLogsMissing = definePolicy({
  id: 'observability/connector-logs-missing',
  summary: 'What the workers of a connector say is kept.',
  why: 'A connector that stops says why in the log of its workers only: without one it is a status that reads FAILED.',
  fix: 'Send worker logs to CloudWatch, S3 or Firehose (LogDelivery, log_delivery).',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.2'],
  sources: [{ url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-logging.html', asOf: '2023-06' }],
  on: 'StreamConnector',
  options: {},
  messages: {
    none: 'what its workers say is thrown away',
  },
  check: (connector, { need, report }) => {
    if (connector.hosted || need(connector.logs, 'where its logs go') !== false) return;
    report({ messageId: 'none', actual: 'no worker logs', expected: 'logs to CloudWatch, S3 or Firehose' });
  },
});
