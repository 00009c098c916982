import { kafkaMinIsrOne } from '../../../policies/reliability/kafka-min-isr-one';
import { CONFLUENT_TOPIC, KAFKA_TOPIC, STRIMZI_TOPIC, strimziManifest } from '../../fixtures/streams';
import { bridgedTwins, runTwins, stating, terraformShape, twin } from '../../fixtures/twins';

const ONE = { messageId: 'one', actual: 'min.insync.replicas=1', expected: 'min.insync.replicas=2' };
const topic = (least: number) =>
  strimziManifest('KafkaTopic', { replicas: 3, config: { 'min.insync.replicas': least } });
const config = (least: string) => ({ replication_factor: 3, config: { 'min.insync.replicas': least } });
const confluent = (least: string) => ({ topic_name: 'clicks', config: { 'min.insync.replicas': least } });

runTwins(
  kafkaMinIsrOne,
  [
    ...bridgedTwins(...KAFKA_TOPIC, { broken: config('1'), mended: config('2') }, ONE),
    ...bridgedTwins(...CONFLUENT_TOPIC, { broken: confluent('1'), mended: confluent('2') }, ONE),
    twin(STRIMZI_TOPIC, { broken: topic(1), mended: topic(2) }, ONE),
  ],
  {
    passing: [
      {
        name: 'records that may get lost',
        input: terraformShape(KAFKA_TOPIC[0]).build(config('1')),
        workload: stating('kafka_topic.main', { completeness: 'some-may-be-lost' }),
      },
    ],
  },
);
