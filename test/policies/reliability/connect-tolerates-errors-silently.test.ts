import { connectToleratesErrorsSilently } from '../../../policies/reliability/connect-tolerates-errors-silently';
import { MSK_CONNECT, strimziManifest } from '../../fixtures/streams';
import { bridgedTwins, pulumiShape, runTwins, twin } from '../../fixtures/twins';

const SILENT = {
  messageId: 'silent',
  actual: 'errors.tolerance=all',
  expected: 'with errors.deadletterqueue.topic.name',
};
const BROKEN = { 'connector.class': 'S3_SINK', 'errors.tolerance': 'all' };
const MENDED = { ...BROKEN, 'errors.deadletterqueue.topic.name': 'clicks-dead' };

runTwins(connectToleratesErrorsSilently, [
  twin(
    MSK_CONNECT.cloudformation,
    { broken: { ConnectorConfiguration: BROKEN }, mended: { ConnectorConfiguration: MENDED } },
    SILENT,
  ),
  ...bridgedTwins(
    ...MSK_CONNECT.bridge,
    { broken: { connector_configuration: BROKEN }, mended: { connector_configuration: MENDED } },
    SILENT,
  ),
  ...bridgedTwins(
    'confluent_connector',
    'confluentcloud:index/connector:Connector',
    {
      broken: { config_nonsensitive: BROKEN },
      mended: { config_nonsensitive: { ...BROKEN, 'errors.log.enable': 'true' } },
    },
    SILENT,
  ),
  twin(
    pulumiShape('kubernetes:kafka.strimzi.io/v1beta2:KafkaConnector'),
    {
      broken: strimziManifest('KafkaConnector', { class: 'S3', config: BROKEN }),
      mended: strimziManifest('KafkaConnector', { class: 'S3', config: MENDED }),
    },
    SILENT,
  ),
]);
