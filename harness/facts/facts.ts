import type { Grain } from '../../spec/lake';
import type { Provider, Unknown } from '../read/graph';

/**
 * Provider-neutral facts. An attribute is known, unknown (the input does not tell: `{ unknown: why }`) or absent
 * (the input says that there is none, so the provider's default holds).
 */
export type Maybe<T> = T | Unknown;
export type Attribute<T> = Maybe<T> | undefined;

/** What a property points to: a resource of the same input, a name or id of something elsewhere, or both. */
export interface Link {
  readonly address?: string;
  readonly text?: string;
}

/** What every fact has. */
export interface Base {
  /** The address of the main resource, as the file's own tool writes it. */
  readonly address: string;
  /** Every address that it was read from, sorted, the main one included. */
  readonly readFrom: readonly string[];
  readonly provider: Provider;
  readonly type: string;
  readonly origin?: string;
  readonly line?: number;
}

export interface Transition {
  /** In the provider's own spelling; see reference/storage-classes.json. */
  readonly class: Maybe<string>;
  /** Days after the object was written (for old versions: after it was replaced). */
  readonly afterDays: Attribute<number>;
}

export interface LifecycleRule {
  readonly id?: Attribute<string>;
  readonly enabled: Maybe<boolean>;
  /** Object name prefixes that it applies to; empty: every object. */
  readonly prefixes: Maybe<readonly string[]>;
  /** It applies only to some objects under its prefixes: by tag, size, class or name ending. */
  readonly narrowed: boolean;
  readonly transitions: Maybe<readonly Transition[]>;
  readonly expireAfterDays?: Attribute<number>;
  readonly oldVersions?: {
    readonly transitions: Maybe<readonly Transition[]>;
    readonly expireAfterDays?: Attribute<number>;
    /** How many newer versions are kept whatever their age. */
    readonly keep?: Attribute<number>;
  };
  readonly abortUploadsAfterDays?: Attribute<number>;
}

/** An S3 bucket, a Cloud Storage bucket, an Azure storage account with its containers. */
export interface ObjectStore extends Base {
  readonly kind: 'ObjectStore';
  readonly name?: Attribute<string>;
  /** Lower case. A Cloud Storage multi-region is a region here too. */
  readonly region?: Attribute<string>;
  /** The class of new objects. */
  readonly storageClass?: Attribute<string>;
  readonly versioned?: Attribute<boolean>;
  readonly lifecycle?: Attribute<readonly LifecycleRule[]>;
  /** The customer's own key; absent: a key of the provider. */
  readonly key?: Attribute<Link>;
  /** True: nobody can make it public; false: the input switches that guard off; absent: the provider's default. */
  readonly publicAccessBlocked?: Attribute<boolean>;
  /** An access list, or a container, that opens it to everyone. */
  readonly publicAcl?: Attribute<boolean>;
  /** Where its access logs go. */
  readonly accessLogs?: Attribute<Link>;
}

export interface TableColumn {
  readonly name: string;
  readonly type?: Attribute<string>;
}

/** One level of a table's partitions. */
export interface PartitionKey extends TableColumn {
  /** Known by declaration (Iceberg transform, projection, time partitioning) or by its name (`dt`, `year`, `event_date`). */
  readonly grain?: Grain;
  /** How many values it can have, where the table itself says so (a projection's enum or integer range, buckets). */
  readonly values?: number;
  /** How many values a hash or truncate transform leaves it, whatever the column holds. */
  readonly bucketed?: boolean;
}

/** A table over files: Glue, BigQuery external or BigLake. */
export interface LakeTable extends Base {
  readonly kind: 'LakeTable';
  readonly name?: Attribute<string>;
  readonly database?: Attribute<string>;
  readonly columns?: Attribute<readonly TableColumn[]>;
  /** From the outside in; empty: none. */
  readonly partitions?: Attribute<readonly PartitionKey[]>;
  /** Partitions are computed at query time and are not registered in the catalogue. */
  readonly projected?: Attribute<boolean>;
  readonly format?: Attribute<string>;
  readonly tableFormat?: Attribute<'plain' | 'iceberg' | 'delta' | 'hudi'>;
  readonly location?: Attribute<string>;
  readonly store?: Attribute<Link>;
  readonly partitionFilterRequired?: Attribute<boolean>;
  /** A view has no files of its own. */
  readonly view?: Attribute<boolean>;
}

/** Who may do what with a resource. */
export interface Grant extends Base {
  readonly kind: 'Grant';
  readonly to?: Attribute<Link>;
  readonly principals?: Attribute<readonly string[]>;
  readonly actions?: Attribute<readonly string[]>;
  readonly effect?: Attribute<'allow' | 'deny'>;
  /** A condition narrows it. */
  readonly conditional?: Attribute<boolean>;
}

export interface EncryptionKey extends Base {
  readonly kind: 'EncryptionKey';
  readonly name?: Attribute<string>;
  readonly region?: Attribute<string>;
  readonly rotates?: Attribute<boolean>;
}

/** Everything of one input together: what budgets are about. */
export interface Estate extends Base {
  readonly kind: 'Estate';
}

export type Fact = ObjectStore | LakeTable | Grant | EncryptionKey | Estate;
export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** What a vocabulary reads of a fact: everything but what every fact has. */
export type Attributes<F extends Fact> = Omit<F, keyof Base | 'kind'>;
