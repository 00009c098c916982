import { kafkaRetentionShort } from '../../../policies/reliability/kafka-retention-short';
import { CONFLUENT_TOPIC, MANIFEST, STRIMZI_TOPIC, strimziManifest } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const SHORT = { messageId: 'short', actual: '1 h', expected: 'at least 24 h' };
const config = (ms: string) => ({ config: { 'retention.ms': ms } });
const topic = (ms: number) => strimziManifest('KafkaTopic', { config: { 'retention.ms': ms } });

runTwins(kafkaRetentionShort, [
  ...bridgedTwins(...CONFLUENT_TOPIC, { broken: config('3600000'), mended: config('604800000') }, SHORT),
  twin(STRIMZI_TOPIC, { broken: topic(3_600_000), mended: topic(-1) }, SHORT),
  twin(
    MANIFEST,
    { broken: { manifest: topic(172_800_000) }, mended: { manifest: topic(864_000_000) } },
    { ...SHORT, actual: '48 h', expected: 'at least 168 h' },
    { name: 'less than is stated', stated: { retention: 7 } },
  ),
]);
