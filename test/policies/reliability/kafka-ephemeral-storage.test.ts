import { kafkaEphemeralStorage } from '../../../policies/reliability/kafka-ephemeral-storage';
import { MANIFEST, STRIMZI, strimziManifest } from '../../fixtures/streams';
import { runTwins, twin } from '../../fixtures/twins';

const EPHEMERAL = { messageId: 'ephemeral', actual: 'ephemeral', expected: 'persistent-claim' };
const kafka = (type: string) => strimziManifest('Kafka', { kafka: { replicas: 3, storage: { type, size: '100Gi' } } });

runTwins(kafkaEphemeralStorage, [
  twin(STRIMZI, { broken: kafka('ephemeral'), mended: kafka('persistent-claim') }, EPHEMERAL),
  twin(MANIFEST, { broken: { manifest: kafka('ephemeral') }, mended: { manifest: kafka('jbod') } }, EPHEMERAL),
]);
