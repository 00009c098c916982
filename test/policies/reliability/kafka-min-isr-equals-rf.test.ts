import { kafkaMinIsrEqualsRf } from '../../../policies/reliability/kafka-min-isr-equals-rf';
import { KAFKA_TOPIC, MANIFEST, STRIMZI_TOPIC, strimziManifest } from '../../fixtures/streams';
import { bridgedTwins, cloudformationShape, runTwins, twin } from '../../fixtures/twins';

const ALL = { messageId: 'all', actual: '3 of 3', expected: '2 of 3' };
const topic = (least: number) =>
  strimziManifest('KafkaTopic', { replicas: 3, config: { 'min.insync.replicas': least } });
const config = (least: string) => ({ replication_factor: 3, config: { 'min.insync.replicas': least } });
const encoded = (least: number) => ({
  ReplicationFactor: 3,
  Configs: Buffer.from(`min.insync.replicas=${least}`).toString('base64'),
});

runTwins(kafkaMinIsrEqualsRf, [
  twin(cloudformationShape('AWS::MSK::Topic'), { broken: encoded(3), mended: encoded(2) }, ALL),
  ...bridgedTwins(...KAFKA_TOPIC, { broken: config('3'), mended: config('2') }, ALL),
  twin(STRIMZI_TOPIC, { broken: topic(3), mended: topic(2) }, ALL),
  twin(MANIFEST, { broken: { manifest: topic(3) }, mended: { manifest: topic(2) } }, ALL),
]);
