import { connectorLogsMissing } from '../../../policies/observability/connector-logs-missing';
import { MSK_CONNECT } from '../../fixtures/streams';
import { bridgedTwins, runTwins, terraformShape, twin } from '../../fixtures/twins';

const NONE = { messageId: 'none', actual: 'no worker logs', expected: 'logs to CloudWatch, S3 or Firehose' };
const logs = { LogDelivery: { WorkerLogDelivery: { S3: { Enabled: true, Bucket: 'logs' } } } };
const delivery = {
  log_delivery: [{ worker_log_delivery: [{ cloudwatch_logs: [{ enabled: true, log_group: 'connect' }] }] }],
};

runTwins(
  connectorLogsMissing,
  [
    twin(MSK_CONNECT.cloudformation, { broken: { ConnectorName: 'a' }, mended: { ConnectorName: 'a', ...logs } }, NONE),
    ...bridgedTwins(...MSK_CONNECT.bridge, { broken: { name: 'a' }, mended: { name: 'a', ...delivery } }, NONE),
  ],
  { passing: [{ name: 'one that Confluent runs', input: terraformShape('confluent_connector').build({}) }] },
);
