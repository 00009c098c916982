import type { Attribute, StreamCluster } from '../facts';
import { manifestRow, strimzi } from '../manifest';
import { anyTrue, mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { labels } from '../tags';
import type { Row } from '../vocabulary';

const TIERS = ['basic', 'standard', 'enterprise', 'dedicated', 'freight'];

/** One zone: said so, or nothing else is sold. */
function confluentZones(cluster: Props): Attribute<number> {
  return mapKnown(cluster.is('availability', 'SINGLE_ZONE', 'LOW'), (single) => (single ? 1 : 3));
}

function each(listeners: Attribute<readonly Attribute<boolean>[]>): Attribute<boolean> {
  return mapKnown(listeners, (flags) => anyTrue(flags));
}

function storageIs(cluster: Props, type: string): Attribute<boolean> {
  return cluster.is('spec.kafka.storage.type', type);
}

export const kafkaRows: readonly Row<StreamCluster>[] = [
  {
    types: ['confluent_kafka_cluster', 'confluentcloud:index:KafkaCluster'],
    read: (cluster) => ({
      service: 'confluent',
      name: cluster.text('display_name'),
      region: cluster.text('region'),
      zones: confluentZones(cluster),
      tier: TIERS.find((tier) => cluster.has(tier) && !isEmptyList(cluster, tier)),
      units: cluster.positive('dedicated.cku'),
      key: cluster.link('byok_key.id'),
      plainText: false,
      plainTextInside: false,
      anonymous: false,
    }),
  },
  {
    types: ['google_managed_kafka_cluster', 'gcp:managedkafka:Cluster'],
    read: (cluster) => ({
      service: 'google-managed-kafka',
      name: cluster.text('cluster_id'),
      region: regionOf(cluster, 'location'),
      key: cluster.link('gcp_config.kms_key'),
      plainText: false,
      plainTextInside: false,
      anonymous: false,
      tags: labels(cluster),
    }),
  },
  manifestRow(strimzi('Kafka'), (cluster) => ({
    service: 'strimzi',
    name: cluster.text('metadata.name'),
    brokers: cluster.number('spec.kafka.replicas'),
    version: cluster.text('spec.kafka.version'),
    zooKeeper: cluster.isFilled('spec.zookeeper'),
    settings: cluster.textsByKey('spec.kafka.config') ?? {},
    ephemeral: storageIs(cluster, 'ephemeral'),
    authorizes: cluster.isFilled('spec.kafka.authorization'),
    deletesVolumes: anyTrue([
      cluster.boolean('spec.kafka.storage.deleteClaim'),
      each(cluster.each('spec.kafka.storage.volumes', (one) => one.boolean('deleteClaim'))),
    ]),
    plainText: each(cluster.each('spec.kafka.listeners', (one) => mapKnown(one.boolean('tls') ?? false, (on) => !on))),
    anonymous: each(cluster.each('spec.kafka.listeners', (one) => !one.isFilled('authentication'))),
    networkOpen: each(
      cluster.each(
        'spec.kafka.listeners',
        (one) =>
          one.is('type', 'loadbalancer', 'nodeport', 'ingress', 'route') === true && !one.isFilled('authentication'),
      ),
    ),
    tags: cluster.textsByKey('metadata.labels'),
  })),
];

/** A plan prints `[]` for a block that nobody wrote. */
function isEmptyList(cluster: Props, path: string): boolean {
  const raw = cluster.raw(path);
  return Array.isArray(raw) && raw.length === 0;
}
