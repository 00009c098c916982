import type { Attribute, Base, Link, Maybe, Texts } from '../base';

export interface SecondaryIndex {
  readonly name?: Attribute<string>;
  readonly partitionKey?: Attribute<string>;
  /** In the provider's own spelling: `ALL`, `KEYS_ONLY`, `INCLUDE`. */
  readonly projection?: Attribute<string>;
  /** Of a table with provisioned capacity. */
  readonly readUnits?: Attribute<number>;
  readonly writeUnits?: Attribute<number>;
}

/** What autoscaling sets. */
export type Scaled = `${'table' | 'index'} ${'reads' | 'writes'}`;

export interface KeyColumn {
  readonly name: Maybe<string>;
  /** In the provider's own spelling: `S`, `timestamp`. */
  readonly type?: Attribute<string>;
}

/** A table that is read and written by key: of DynamoDB, Keyspaces, Cosmos DB or Bigtable. */
export interface KeyValueTable extends Base {
  readonly kind: 'KeyValueTable';
  readonly engine: 'dynamodb' | 'keyspaces' | 'cassandra' | 'cosmos' | 'bigtable';
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  readonly region?: Attribute<string>;
  /** The account, the keyspace or the instance that it is in. */
  readonly within?: Attribute<Link>;
  readonly partitionKey?: Attribute<readonly KeyColumn[]>;
  /** What sorts the rows of one key. */
  readonly sortKey?: Attribute<readonly KeyColumn[]>;
  readonly globalIndexes?: Attribute<readonly SecondaryIndex[]>;
  readonly localIndexes?: Attribute<readonly SecondaryIndex[]>;
  /** Absent: its account or its instance is billed, not the table. */
  readonly billing?: Attribute<'on-demand' | 'provisioned' | 'autoscaled'>;
  /** Capacity units a second; request units where the engine does not tell reads from writes. */
  readonly readUnits?: Attribute<number>;
  readonly writeUnits?: Attribute<number>;
  /** What the table serves from its first second. */
  readonly warmReadUnits?: Attribute<number>;
  readonly warmWriteUnits?: Attribute<number>;
  /** What autoscaling sets, of the table and of its indexes, one entry each. */
  readonly scaled?: Attribute<readonly Scaled[]>;
  /** Rows go by themselves, some time after they were written. */
  readonly expires?: Attribute<boolean>;
  /** It can be brought back as it was at a second of the last days, or from backups. */
  readonly recoverable?: Attribute<boolean>;
  readonly deletionProtected?: Attribute<boolean>;
  /** It stays when its stack goes or no longer holds it. */
  readonly keptOnDelete?: Attribute<boolean>;
  /** Your own key; absent: the provider's. */
  readonly key?: Attribute<Link>;
  /** Other regions that hold a copy. */
  readonly replicaRegions?: Attribute<readonly string[]>;
  /** Reads in one region see what was written in another. */
  readonly strongAcrossRegions?: Attribute<boolean>;
  /** DynamoDB's: `STANDARD`, `STANDARD_INFREQUENT_ACCESS`. */
  readonly tableClass?: Attribute<string>;
  /** Addresses of those that read its stream of changes. */
  readonly streamReaders?: Attribute<readonly string[]>;
  /** Every property of every item is indexed. */
  readonly indexesEverything?: Attribute<boolean>;
  /** Bigtable's column families, and those whose old versions are collected. */
  readonly families?: Attribute<readonly string[]>;
  readonly collectedFamilies?: Attribute<readonly string[]>;
}
