import { brokerLogsMissing } from '../../../policies/observability/broker-logs-missing';
import { MSK } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const NONE = { messageId: 'none', actual: 'no broker logs', expected: 'logs to CloudWatch, S3 or Firehose' };

runTwins(brokerLogsMissing, [
  twin(
    MSK.cloudformation,
    {
      broken: { ClusterName: 'events' },
      mended: { ClusterName: 'events', LoggingInfo: { BrokerLogs: { S3: { Enabled: true, Bucket: 'logs' } } } },
    },
    NONE,
  ),
  ...bridgedTwins(
    ...MSK.bridge,
    {
      broken: { logging_info: [{ broker_logs: [{ cloudwatch_logs: [{ enabled: false }] }] }] },
      mended: { logging_info: [{ broker_logs: [{ cloudwatch_logs: [{ enabled: true, log_group: 'msk' }] }] }] },
    },
    NONE,
  ),
]);
