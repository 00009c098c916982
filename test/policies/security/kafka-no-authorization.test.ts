import type { Block } from '../../../harness/testing/inputs';
import { kafkaNoAuthorization } from '../../../policies/security/kafka-no-authorization';
import { MANIFEST, STRIMZI, strimziManifest } from '../../fixtures/streams';
import { runTwins, twin } from '../../fixtures/twins';

const NONE = { messageId: 'none', actual: 'no authorization', expected: 'authorization of type simple' };
const kafka = (more: Block) => strimziManifest('Kafka', { kafka: { replicas: 3, ...more } });
const SIMPLE = { authorization: { type: 'simple' } };

runTwins(kafkaNoAuthorization, [
  twin(STRIMZI, { broken: kafka({}), mended: kafka(SIMPLE) }, NONE),
  twin(MANIFEST, { broken: { manifest: kafka({}) }, mended: { manifest: kafka(SIMPLE) } }, NONE),
]);
