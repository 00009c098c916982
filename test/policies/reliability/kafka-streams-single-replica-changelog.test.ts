import { kafkaStreamsSingleReplicaChangelog } from '../../../policies/reliability/kafka-streams-single-replica-changelog';
import { streamsTwins } from '../../fixtures/kafka-streams';
import { runTwins } from '../../fixtures/twins';

runTwins(
  kafkaStreamsSingleReplicaChangelog,
  streamsTwins(
    { KAFKA_STREAMS_REPLICATION_FACTOR: '1' },
    { KAFKA_STREAMS_REPLICATION_FACTOR: '3' },
    { messageId: 'single', actual: '1', expected: '3' },
  ),
);
