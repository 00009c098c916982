import type { Attribute, Base, Link, Texts } from '../base';

/** What streams are in: a Kafka cluster, or a namespace of Event Hubs. */
export interface StreamCluster extends Base {
  readonly kind: 'StreamCluster';
  readonly service: 'msk' | 'msk-serverless' | 'event-hubs' | 'confluent' | 'strimzi' | 'google-managed-kafka';
  readonly name?: Attribute<string>;
  readonly region?: Attribute<string>;
  readonly brokers?: Attribute<number>;
  /** In which its brokers stand. */
  readonly zones?: Attribute<number>;
  /** As the provider names their size: `kafka.m7g.large`. */
  readonly brokerType?: Attribute<string>;
  /** Of one broker, in bytes. */
  readonly volumeBytes?: Attribute<number>;
  /** What it stores is gone when a broker restarts. */
  readonly ephemeral?: Attribute<boolean>;
  /** Its volumes grow by themselves. */
  readonly storageScales?: Attribute<boolean>;
  /** Old segments go to object storage. */
  readonly tiered?: Attribute<boolean>;
  readonly version?: Attribute<string>;
  /** It keeps its metadata in ZooKeeper. */
  readonly zooKeeper?: Attribute<boolean>;
  /** Of its brokers by Kafka's names, the service's own defaults included. */
  readonly settings?: Attribute<Texts>;
  /** Clients may speak plain text. */
  readonly plainText?: Attribute<boolean>;
  /** Brokers speak plain text among themselves. */
  readonly plainTextInside?: Attribute<boolean>;
  /** Whoever reaches it is let in. */
  readonly anonymous?: Attribute<boolean>;
  /** Clients sign in by IAM, which lets nobody in whom no policy names. */
  readonly signsInByIam?: Attribute<boolean>;
  /** What each client may do is checked. */
  readonly authorizes?: Attribute<boolean>;
  /** Its volumes are deleted with it. */
  readonly deletesVolumes?: Attribute<boolean>;
  /** It answers to the whole internet. */
  readonly networkOpen?: Attribute<boolean>;
  /** Clients may sign in with a key that all share. */
  readonly sharedKeys?: Attribute<boolean>;
  /** As the provider writes it: `1.2`. */
  readonly minimumTls?: Attribute<string>;
  readonly key?: Attribute<Link>;
  /** What its brokers say is kept somewhere. */
  readonly logs?: Attribute<boolean>;
  /** As the provider names it: `DEFAULT`, `PER_BROKER`. */
  readonly monitoring?: Attribute<string>;
  /** In lower case: `basic`, `standard`, `premium`, `dedicated`, `enterprise`. */
  readonly tier?: Attribute<string>;
  /** Throughput units, or what else it is sold by. */
  readonly units?: Attribute<number>;
  /** Units that it grows to by itself. Absent: it does not grow. */
  readonly unitsAtMost?: Attribute<number>;
  /** Another place takes over with its names, but without its events. */
  readonly pairedWithoutData?: Attribute<boolean>;
  readonly tags?: Attribute<Texts>;
}
