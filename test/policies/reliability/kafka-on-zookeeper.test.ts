import type { Block } from '../../../harness/testing/inputs';
import { kafkaOnZookeeper } from '../../../policies/reliability/kafka-on-zookeeper';
import { MANIFEST, STRIMZI, strimziManifest } from '../../fixtures/streams';
import { runTwins, twin } from '../../fixtures/twins';

const ZOOKEEPER = { messageId: 'zookeeper', actual: 'spec.zookeeper', expected: 'KRaft' };
const kafka = (more: Block) => strimziManifest('Kafka', { kafka: { version: '3.9.0' }, ...more });

runTwins(kafkaOnZookeeper, [
  twin(STRIMZI, { broken: kafka({ zookeeper: { replicas: 3 } }), mended: kafka({}) }, ZOOKEEPER),
  twin(
    MANIFEST,
    { broken: { manifest: kafka({ zookeeper: { replicas: 3 } }) }, mended: { manifest: kafka({}) } },
    ZOOKEEPER,
  ),
]);
