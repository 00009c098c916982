import { googleSeconds } from '../duration';
import type { Stream } from '../facts';
import { topicRetentionHours } from '../kafka-settings';
import { mapKnown } from '../maybe';
import { regionOf } from '../place';
import { labels } from '../tags';
import type { Row } from '../vocabulary';

export const googleRows: readonly Row<Stream>[] = [
  {
    types: ['google_pubsub_topic', 'gcp:pubsub:Topic'],
    read: (topic) => {
      const own = topic.withoutComputed('message_storage_policy', 'message_retention_duration');
      return {
        service: 'pubsub',
        name: topic.text('name'),
        retentionHours: mapKnown(googleSeconds(own, 'message_retention_duration'), (seconds) => seconds / 3600),
        // Google encrypts all of it with its own keys.
        encrypted: true,
        key: topic.link('kms_key_name'),
        keptIn: own.texts('message_storage_policy.allowed_persistence_regions'),
        keptInTransit: own.boolean('message_storage_policy.enforce_in_transit') ?? false,
        schema: topic.link('schema_settings.schema'),
        tags: labels(topic),
      };
    },
  },
  {
    types: [
      ...['google_pubsub_lite_topic', 'google_pubsub_lite_subscription', 'google_pubsub_lite_reservation'],
      ...['gcp:pubsub:LiteTopic', 'gcp:pubsub:LiteSubscription', 'gcp:pubsub:LiteReservation'],
    ],
    read: (lite) => ({ service: 'pubsub-lite', name: lite.text('name'), region: regionOf(lite, 'region') }),
  },
  {
    types: ['google_managed_kafka_topic', 'gcp:managedkafka:Topic'],
    read: (topic) => ({
      service: 'kafka',
      name: topic.text('topic_id'),
      region: regionOf(topic, 'location'),
      cluster: topic.link('cluster'),
      partitions: topic.number('partition_count'),
      replicas: topic.number('replication_factor'),
      settings: topic.textsByKey('configs') ?? {},
      retentionHours: topicRetentionHours(topic.textsByKey('configs')),
      encrypted: true,
    }),
  },
];
