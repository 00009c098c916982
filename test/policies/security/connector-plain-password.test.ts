import { connectorPlainPassword } from '../../../policies/security/connector-plain-password';
import { MSK_CONNECT, strimziManifest } from '../../fixtures/streams';
import { pulumiShape, runTwins, twin } from '../../fixtures/twins';

const PLAIN = { messageId: 'plain', actual: 'database.password in plain text', expected: 'a reference to a secret' };
const BROKEN = { 'connector.class': 'MySqlConnector', 'database.password': 'hunter2' };
const MENDED = { ...BROKEN, 'database.password': `\${secretsManager:orders:password}` };

runTwins(connectorPlainPassword, [
  twin(
    MSK_CONNECT.cloudformation,
    { broken: { ConnectorConfiguration: BROKEN }, mended: { ConnectorConfiguration: MENDED } },
    PLAIN,
  ),
  twin(
    MSK_CONNECT.pulumi,
    { broken: { connectorConfiguration: BROKEN }, mended: { connectorConfiguration: MENDED } },
    PLAIN,
  ),
  twin(
    pulumiShape('kubernetes:kafka.strimzi.io/v1beta2:KafkaConnector'),
    {
      broken: strimziManifest('KafkaConnector', { config: BROKEN }),
      mended: strimziManifest('KafkaConnector', { config: MENDED }),
    },
    PLAIN,
  ),
]);
