import type { Attribute, Base, Link, Texts } from '../base';

/** A program that works on records as they come: of Flink, Beam, Kafka Streams or Stream Analytics. */
export interface StreamProcessor extends Base {
  readonly kind: 'StreamProcessor';
  readonly service:
    | 'managed-flink'
    | 'kinesis-sql'
    | 'flink-operator'
    | 'flink-statement'
    | 'stream-analytics'
    | 'dataflow'
    | 'kafka-streams';
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  /** As the provider names its version: `FLINK-1_20`, `v1_20`. */
  readonly runtime?: Attribute<string>;
  /** By the engine's own names, behind the group that they are in, if they are: `ProducerConfig/acks`. */
  readonly settings?: Attribute<Texts>;
  /** It is written in SQL alone. */
  readonly sql?: Attribute<boolean>;
  readonly statement?: Attribute<string>;
  /** Absent: nothing is said. */
  readonly checkpoints?: Attribute<boolean>;
  readonly checkpointSeconds?: Attribute<number>;
  /** It keeps its state over a change of itself. Absent: nothing is said. */
  readonly snapshots?: Attribute<boolean>;
  /** As the provider writes it: `SKIP_RESTORE_FROM_SNAPSHOT`. */
  readonly restore?: Attribute<string>;
  /** State that fits no operator any more is left behind in silence. */
  readonly allowsLostState?: Attribute<boolean>;
  /** As Flink's operator for Kubernetes writes it: `stateless`, `last-state`, `savepoint`. */
  readonly upgradeMode?: Attribute<string>;
  /** Tasks side by side. */
  readonly parallelism?: Attribute<number>;
  readonly metricsLevel?: Attribute<string>;
  /** What is written but does not hold, since the service was told to use its own values. */
  readonly ignored?: readonly string[];
  /** What it says is kept somewhere. */
  readonly logs?: Attribute<boolean>;
  /** It never ends by itself. */
  readonly endless?: Attribute<boolean>;
  /** What happens to records on their way when it is taken down. */
  readonly onDelete?: Attribute<'drain' | 'cancel'>;
  /** A record may count twice. */
  readonly atLeastOnce?: Attribute<boolean>;
  /** Its machines have addresses on the internet. */
  readonly publicAddresses?: Attribute<boolean>;
  /** Whom it acts as. Absent: an identity that all programs of the project share. */
  readonly identity?: Attribute<Link>;
  readonly lateSeconds?: Attribute<number>;
  readonly reorderSeconds?: Attribute<number>;
  /** What happens to records that are out of order by more. */
  readonly outOfOrder?: Attribute<string>;
  /** What happens to rows that an output refuses. */
  readonly outputErrors?: Attribute<string>;
  /** How many of it run side by side. */
  readonly instances?: Attribute<number>;
  /** Its disk outlives a restart. */
  readonly keepsDisk?: Attribute<boolean>;
}
