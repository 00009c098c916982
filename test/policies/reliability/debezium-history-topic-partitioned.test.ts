import { debeziumHistoryTopicPartitioned } from '../../../policies/reliability/debezium-history-topic-partitioned';
import { KAFKA_TOPIC } from '../../fixtures/streams';
import { pulumiShape, runTwins, terraformShape, twin } from '../../fixtures/twins';

const topic = { name: 'orders-schema-history', replication_factor: 3 };
const forEver = { 'retention.ms': '-1' };

runTwins(debeziumHistoryTopicPartitioned, [
  twin(
    terraformShape(KAFKA_TOPIC[0]),
    { broken: { ...topic, partitions: 6, config: forEver }, mended: { ...topic, partitions: 1, config: forEver } },
    { messageId: 'split', actual: '6', expected: '1' },
  ),
  twin(
    pulumiShape(KAFKA_TOPIC[1]),
    {
      broken: { name: 'a-schema-history', partitions: 1, config: { 'retention.ms': '86400000' } },
      mended: { name: 'a-schema-history', partitions: 1, config: forEver },
    },
    { messageId: 'expires', actual: '24 hours', expected: 'for ever' },
  ),
]);
