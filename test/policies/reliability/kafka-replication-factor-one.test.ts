import { kafkaReplicationFactorOne } from '../../../policies/reliability/kafka-replication-factor-one';
import { KAFKA_TOPIC, MANIFEST, STRIMZI_TOPIC, strimziManifest } from '../../fixtures/streams';
import { bridgedTwins, cloudformationShape, runTwins, twin } from '../../fixtures/twins';

const ONE = { messageId: 'one', actual: 'replication factor 1', expected: 'replication factor 3' };
const topic = (replicas: number) => strimziManifest('KafkaTopic', { partitions: 12, replicas });

runTwins(kafkaReplicationFactorOne, [
  twin(
    cloudformationShape('AWS::MSK::Topic'),
    {
      broken: { TopicName: 'clicks', PartitionCount: 6, ReplicationFactor: 1 },
      mended: { TopicName: 'clicks', PartitionCount: 6, ReplicationFactor: 3 },
    },
    ONE,
  ),
  ...bridgedTwins(
    ...KAFKA_TOPIC,
    {
      broken: { name: 'clicks', partitions: 6, replication_factor: 1 },
      mended: { name: 'clicks', partitions: 6, replication_factor: 3 },
    },
    ONE,
  ),
  ...bridgedTwins(
    'google_managed_kafka_topic',
    'gcp:managedkafka/topic:Topic',
    { broken: { topic_id: 'clicks', replication_factor: 1 }, mended: { topic_id: 'clicks', replication_factor: 3 } },
    ONE,
  ),
  twin(STRIMZI_TOPIC, { broken: topic(1), mended: topic(3) }, ONE),
  twin(MANIFEST, { broken: { manifest: topic(1) }, mended: { manifest: topic(2) } }, ONE),
]);
