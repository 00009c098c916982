import type { Attribute, Base, Link, Texts } from '../base';

/** A log of records that several readers read, each at its own place: a Kinesis stream, an event hub, a topic. */
export interface Stream extends Base {
  readonly kind: 'Stream';
  readonly service: 'kinesis' | 'event-hubs' | 'pubsub' | 'pubsub-lite' | 'kafka';
  readonly name?: Attribute<string>;
  readonly region?: Attribute<string>;
  /** The cluster or namespace that it is in. */
  readonly cluster?: Attribute<Link>;
  /** Shards or partitions. Absent: it has none that anybody counts. */
  readonly partitions?: Attribute<number>;
  /** The provider adds and takes away shards by itself. */
  readonly onDemand?: Attribute<boolean>;
  /** Absent: the provider decides. */
  readonly replicas?: Attribute<number>;
  /** Absent: it keeps nothing for those who come later. For ever is Infinity. */
  readonly retentionHours?: Attribute<number>;
  /** Of a Kafka topic, by Kafka's names. */
  readonly settings?: Attribute<Texts>;
  /** At rest; false only where a switch is off. */
  readonly encrypted?: Attribute<boolean>;
  /** A key of one's own. */
  readonly key?: Attribute<Link>;
  /** Regions in which messages may rest; absent: anywhere. */
  readonly keptIn?: Attribute<readonly string[]>;
  /** The same regions hold for those who publish and read. */
  readonly keptInTransit?: Attribute<boolean>;
  /** A schema that messages are checked against. */
  readonly schema?: Attribute<Link>;
  readonly tags?: Attribute<Texts>;
}
