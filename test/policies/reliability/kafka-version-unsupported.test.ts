import { kafkaVersionUnsupported } from '../../../policies/reliability/kafka-version-unsupported';
import { MSK } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const OLD = { messageId: 'old', actual: '2.8.1', expected: 'at least 3.7' };

runTwins(kafkaVersionUnsupported, [
  twin(MSK.cloudformation, { broken: { KafkaVersion: '2.8.1' }, mended: { KafkaVersion: '3.8.x' } }, OLD),
  ...bridgedTwins(...MSK.bridge, { broken: { kafka_version: '2.8.1' }, mended: { kafka_version: '4.0.x.kraft' } }, OLD),
]);
