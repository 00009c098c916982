import { kafkaPlainText } from '../../../policies/security/kafka-plain-text';
import { MANIFEST, MSK, STRIMZI, strimziManifest } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const CLIENTS = { messageId: 'clients', actual: 'plain text', expected: 'TLS only' };
const BROKERS = { messageId: 'brokers', actual: 'plain text', expected: 'TLS' };
const transit = (key: string, value: string | boolean) => ({
  encryption_info: [{ encryption_in_transit: [{ [key]: value }] }],
});
const listener = (tls: boolean) =>
  strimziManifest('Kafka', { kafka: { listeners: [{ name: 'in', port: 9092, type: 'internal', tls }] } });

runTwins(kafkaPlainText, [
  twin(
    MSK.cloudformation,
    {
      broken: { EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS_PLAINTEXT' } } },
      mended: { EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS' } } },
    },
    CLIENTS,
  ),
  ...bridgedTwins(
    ...MSK.bridge,
    { broken: transit('client_broker', 'PLAINTEXT'), mended: transit('client_broker', 'TLS') },
    CLIENTS,
  ),
  ...bridgedTwins(
    ...MSK.bridge,
    { broken: transit('in_cluster', false), mended: transit('in_cluster', true) },
    BROKERS,
    { name: 'between brokers' },
  ),
  twin(STRIMZI, { broken: listener(false), mended: listener(true) }, CLIENTS),
  twin(MANIFEST, { broken: { manifest: listener(false) }, mended: { manifest: listener(true) } }, CLIENTS),
]);
