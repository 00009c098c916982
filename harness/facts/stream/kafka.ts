import type { Stream } from '../facts';
import { parsedProperties, topicRetentionHours } from '../kafka-settings';
import { manifestRow, strimzi } from '../manifest';
import type { Row } from '../vocabulary';

/** Copies that Confluent Cloud keeps of each partition. */
const CONFLUENT_REPLICAS = 3;
/** Partitions of a topic of Confluent's provider where nobody says otherwise. */
const CONFLUENT_PARTITIONS = 6;

export const kafkaRows: readonly Row<Stream>[] = [
  {
    types: ['AWS::MSK::Topic'],
    read: (topic) => {
      const settings = parsedProperties(topic.text('Configs'));
      return {
        service: 'kafka',
        name: topic.text('TopicName'),
        cluster: topic.link('ClusterArn'),
        partitions: topic.number('PartitionCount'),
        replicas: topic.number('ReplicationFactor'),
        settings: settings ?? {},
        retentionHours: topicRetentionHours(settings),
      };
    },
  },
  {
    types: ['aws_msk_topic', 'aws:msk:Topic'],
    read: (topic) => {
      const settings = parsedProperties(topic.withoutComputed('configs').text('configs'));
      return {
        service: 'kafka',
        name: topic.text('name'),
        cluster: topic.link('cluster_arn'),
        partitions: topic.number('partition_count'),
        replicas: topic.number('replication_factor'),
        settings: settings ?? {},
        retentionHours: topicRetentionHours(settings),
      };
    },
  },
  {
    types: ['kafka_topic', 'kafka:index:Topic'],
    read: (topic) => ({
      service: 'kafka',
      name: topic.text('name'),
      partitions: topic.number('partitions'),
      replicas: topic.number('replication_factor'),
      settings: topic.textsByKey('config') ?? {},
      retentionHours: topicRetentionHours(topic.textsByKey('config')),
    }),
  },
  {
    types: ['confluent_kafka_topic', 'confluentcloud:index:KafkaTopic'],
    read: (topic) => {
      const own = topic.withoutComputed('config');
      return {
        service: 'kafka',
        name: topic.text('topic_name'),
        cluster: topic.link('kafka_cluster.id'),
        partitions: topic.number('partitions_count') ?? CONFLUENT_PARTITIONS,
        replicas: CONFLUENT_REPLICAS,
        settings: own.textsByKey('config') ?? {},
        retentionHours: topicRetentionHours(own.textsByKey('config')),
        encrypted: true,
      };
    },
  },
  manifestRow(strimzi('KafkaTopic'), (topic) => {
    const named = topic.text('spec.topicName') ?? topic.text('metadata.name');
    const labels = topic.map('metadata.labels');
    const cluster = labels instanceof Map ? labels.get('strimzi.io/cluster')?.link('') : undefined;
    return {
      service: 'kafka',
      name: named,
      cluster,
      partitions: topic.number('spec.partitions'),
      replicas: topic.number('spec.replicas'),
      settings: topic.textsByKey('spec.config') ?? {},
      retentionHours: topicRetentionHours(topic.textsByKey('spec.config')),
      tags: topic.textsByKey('metadata.labels'),
    };
  }),
];
