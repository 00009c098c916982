import type { Block } from '../../../harness/testing/inputs';
import { topicKeptForEver } from '../../../policies/lifecycle/topic-kept-for-ever';
import { KAFKA_TOPIC, MANIFEST, STRIMZI_TOPIC, strimziManifest } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const EVER = { messageId: 'ever', actual: 'retention.ms=-1', expected: 'a limit of time or bytes' };
const config = (ms: string) => ({ config: { 'retention.ms': ms } });
const topic = (more: Block) => strimziManifest('KafkaTopic', { config: { 'retention.ms': -1, ...more } });

runTwins(topicKeptForEver, [
  ...bridgedTwins(...KAFKA_TOPIC, { broken: config('-1'), mended: config('604800000') }, EVER),
  twin(STRIMZI_TOPIC, { broken: topic({}), mended: topic({ 'cleanup.policy': 'compact' }) }, EVER),
  twin(MANIFEST, { broken: { manifest: topic({}) }, mended: { manifest: topic({ 'retention.bytes': 1e9 }) } }, EVER),
]);
