import { matters } from '../databases';
import { definePolicy } from '../define';

export const brokerLogsMissing = definePolicy({
  id: 'observability/broker-logs-missing',
  summary: 'What brokers say is kept.',
  why: 'When a broker drops out, or a client is turned away, its log says why: without one there is nothing to look at afterwards.',
  fix: 'Send broker logs to CloudWatch, S3 or Firehose (LoggingInfo.BrokerLogs, logging_info.broker_logs).',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html', asOf: '2023-06' }],
  on: 'StreamCluster',
  options: {},
  messages: {
    none: 'what brokers say is thrown away',
  },
  check: (cluster, { workload, need, report }) => {
    if (cluster.service !== 'msk' || !matters(cluster, { workload })) return;
    if (need(cluster.logs, 'where its logs go') !== false) return;
    report({ messageId: 'none', actual: 'no broker logs', expected: 'logs to CloudWatch, S3 or Firehose' });
  },
});
