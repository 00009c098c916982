import { kafkaTooFewBrokers } from '../../../policies/reliability/kafka-too-few-brokers';
import { MANIFEST, STRIMZI, strimziManifest } from '../../fixtures/streams';
import { runTwins, twin } from '../../fixtures/twins';

const FEW = { messageId: 'few', actual: '1', expected: 'at least 3 brokers' };
const kafka = (replicas: number) => strimziManifest('Kafka', { kafka: { replicas } });

runTwins(kafkaTooFewBrokers, [
  twin(STRIMZI, { broken: kafka(1), mended: kafka(3) }, FEW),
  twin(MANIFEST, { broken: { manifest: kafka(1) }, mended: { manifest: kafka(5) } }, FEW),
]);
