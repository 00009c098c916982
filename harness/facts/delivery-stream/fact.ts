import type { Attribute, Base, Link } from '../base';

/** Writes a stream to a store or a warehouse by itself, batch by batch. */
export interface DeliveryStream extends Base {
  readonly kind: 'DeliveryStream';
  readonly service: 'firehose' | 'event-hubs-capture' | 'pubsub';
  readonly name?: Attribute<string>;
  readonly region?: Attribute<string>;
  /** Producers write into it themselves: there is no stream to read again. */
  readonly direct?: Attribute<boolean>;
  readonly from?: Attribute<Link>;
  readonly to: 'object-store' | 'warehouse' | 'iceberg' | 'other';
  /** A file is closed when it holds so much. */
  readonly bufferBytes?: Attribute<number>;
  /** A file is closed after so long. */
  readonly bufferSeconds?: Attribute<number>;
  /** As the provider names it; absent: none. */
  readonly compression?: Attribute<string>;
  /** Records become Parquet or ORC. */
  readonly converts?: Attribute<boolean>;
  readonly prefix?: Attribute<string>;
  readonly errorPrefix?: Attribute<string>;
  /** Absent: UTC. */
  readonly timeZone?: Attribute<string>;
  /** It puts a line's end behind each record. */
  readonly delimits?: Attribute<boolean>;
  /** Folders by what is in the records. */
  readonly partitionsByContent?: Attribute<boolean>;
  /** A function changes the records on their way. */
  readonly transforms?: Attribute<boolean>;
  readonly functionTimeoutSeconds?: Attribute<number>;
  /** What a function is given at once. */
  readonly functionBufferBytes?: Attribute<number>;
  /** It keeps the records as they came, too. */
  readonly keepsSource?: Attribute<boolean>;
  /** What goes wrong is logged. */
  readonly logsErrors?: Attribute<boolean>;
  /** The password of its target stands in the file. */
  readonly plainPassword?: boolean;
  /** What waits in it is encrypted. */
  readonly encrypted?: Attribute<boolean>;
  /** Of an event hub: files are written for each. */
  readonly partitions?: Attribute<number>;
  /** Nothing is written where nothing came. */
  readonly skipsEmpty?: Attribute<boolean>;
  /** Fields that the target does not know are left out in silence. */
  readonly dropsUnknownFields?: Attribute<boolean>;
  /** Where messages go that cannot be written. */
  readonly deadLetter?: Attribute<Link>;
}
