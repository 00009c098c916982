import { kafkaRetentionBytesIsPerPartition } from '../../../policies/capacity/kafka-retention-bytes-is-per-partition';
import { KAFKA_TOPIC, STRIMZI_TOPIC, strimziManifest } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const EACH = { messageId: 'each', actual: '5 TB over 50 partitions', expected: '100 GB, so 2 GB a partition' };
const MEANT = { stated: { storedBytes: 100e9 } };
const config = (limit: string) => ({ partitions: 50, config: { 'retention.bytes': limit } });
const topic = (limit: number) =>
  strimziManifest('KafkaTopic', { partitions: 50, config: { 'retention.bytes': limit } });

runTwins(
  kafkaRetentionBytesIsPerPartition,
  [
    ...bridgedTwins(...KAFKA_TOPIC, { broken: config('100000000000'), mended: config('2000000000') }, EACH, MEANT),
    twin(STRIMZI_TOPIC, { broken: topic(100e9), mended: topic(2e9) }, EACH, MEANT),
  ],
  {
    cannotTell: [
      { name: 'what it should hold is stated nowhere', input: STRIMZI_TOPIC.build(topic(1e9)), because: /storedBytes/ },
    ],
  },
);
