import { kafkaStreamsIdleInstances } from '../../../policies/capacity/kafka-streams-idle-instances';
import { streamsPod } from '../../fixtures/kafka-streams';
import { pulumiShape, runTwins, terraformShape, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'idle', actual: '8', expected: 'at most 6' };
const pod = (threads: string) => streamsPod({ NUM_STREAM_THREADS: threads });

runTwins(kafkaStreamsIdleInstances, [
  twin(pulumiShape('kubernetes:apps/v1:Deployment'), { broken: pod('4'), mended: pod('3') }, FINDS, {
    others: { 'kafka:index/topic:Topic clicks': { name: 'clicks', partitions: 6, replicationFactor: 3 } },
  }),
  twin(
    terraformShape('kubernetes_manifest'),
    { broken: { manifest: pod('4') }, mended: { manifest: pod('3') } },
    FINDS,
    { others: { 'kafka_topic.clicks': { name: 'clicks', partitions: 6, replication_factor: 3 } } },
  ),
]);
