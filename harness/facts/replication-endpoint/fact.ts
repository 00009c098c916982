import type { Attribute, Base, Texts } from '../base';

/** How changes are written into an object store. */
export interface ChangeFiles {
  /** `csv`, `parquet` */
  readonly format: Attribute<string>;
  /** They lie in folders by day. */
  readonly dated: Attribute<boolean>;
  /** The column with the time of the commit. */
  readonly timestampColumn?: Attribute<string>;
  /** Rows of a first load say what happened to them, as later ones do. */
  readonly operations: Attribute<boolean>;
  /** They keep whole transactions together. */
  readonly transactions: Attribute<boolean>;
  /** A table of AWS Glue is made for them. */
  readonly catalogued: Attribute<boolean>;
  readonly milliseconds: Attribute<boolean>;
  /** A file is written after so long. */
  readonly seconds: Attribute<number>;
}

/** Where replication reads or writes: a database, a stream, an object store. */
export interface ReplicationEndpoint extends Base {
  readonly kind: 'ReplicationEndpoint';
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  readonly role?: Attribute<'source' | 'target'>;
  /** Lower case: `postgres`, `aurora-postgresql`, `mysql`, `s3`, `kinesis`. */
  readonly engine?: Attribute<string>;
  /** Lower case: `none`, `require`, `verify-full`. Absent: the engine has no such thing. */
  readonly tls?: Attribute<string>;
  /** A password stands in the file. */
  readonly passwordWritten: boolean;
  /** Of PostgreSQL: it writes something now and then, so that the log can be let go. */
  readonly heartbeat?: Attribute<boolean>;
  readonly files?: ChangeFiles;
}
