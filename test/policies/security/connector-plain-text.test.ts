import { connectorPlainText } from '../../../policies/security/connector-plain-text';
import { MSK_CONNECT } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const PLAIN = { messageId: 'plain', actual: 'PLAINTEXT', expected: 'TLS' };
const ANONYMOUS = { messageId: 'anonymous', actual: 'NONE', expected: 'IAM' };
const transit = (EncryptionType: string) => ({ KafkaClusterEncryptionInTransit: { EncryptionType } });
const client = (authentication_type: string) => ({ kafka_cluster_client_authentication: [{ authentication_type }] });

runTwins(connectorPlainText, [
  twin(MSK_CONNECT.cloudformation, { broken: transit('PLAINTEXT'), mended: transit('TLS') }, PLAIN),
  ...bridgedTwins(...MSK_CONNECT.bridge, { broken: client('NONE'), mended: client('IAM') }, ANONYMOUS),
]);
