import type { Block } from '../../../harness/testing/inputs';
import { kafkaCompactedTopicSlowReader } from '../../../policies/reliability/kafka-compacted-topic-slow-reader';
import { CONFLUENT_TOPIC, STRIMZI_TOPIC, strimziManifest } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const FORGOTTEN = { messageId: 'forgotten', actual: '1 day', expected: 'at least 7 days' };
const WEEKLY = { stated: { longestPause: 7 } };
const topic = (config: Block) => strimziManifest('KafkaTopic', { config: { 'cleanup.policy': 'compact', ...config } });
const config = (more: Block) => ({ config: { 'cleanup.policy': 'compact', ...more } });

runTwins(
  kafkaCompactedTopicSlowReader,
  [
    ...bridgedTwins(
      ...CONFLUENT_TOPIC,
      { broken: config({}), mended: config({ 'delete.retention.ms': '604800000' }) },
      FORGOTTEN,
      WEEKLY,
    ),
    twin(
      STRIMZI_TOPIC,
      { broken: topic({}), mended: topic({ 'delete.retention.ms': 864_000_000 }) },
      FORGOTTEN,
      WEEKLY,
    ),
  ],
  {
    passing: [{ name: 'no compacted topic', input: STRIMZI_TOPIC.build(strimziManifest('KafkaTopic', {})) }],
    cannotTell: [
      {
        name: 'how long readers pause is stated nowhere',
        input: STRIMZI_TOPIC.build(topic({})),
        because: /longestPause/,
      },
    ],
  },
);
