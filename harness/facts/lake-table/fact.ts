import type { Grain } from '../../../spec/lake';
import type { Attribute, Base, Link, Texts } from '../base';

export interface TableColumn {
  readonly name: string;
  readonly type?: Attribute<string>;
}

/** How Athena computes the values of a partition key, in its own words and as they are written. */
export interface Projection {
  /** `enum`, `integer`, `date` or `injected`. */
  readonly type: string;
  readonly range?: string;
  readonly interval?: string;
  readonly intervalUnit?: string;
  readonly values?: string;
  readonly format?: string;
  readonly digits?: string;
}

/** One level of a table's partitions. */
export interface PartitionKey extends TableColumn {
  /** Known by declaration (Iceberg transform, projection, time partitioning) or by its name (`dt`, `year`, `event_date`). */
  readonly grain?: Grain;
  /** How many values it can have, where the table itself says so (a projection's enum or integer range, buckets). */
  readonly values?: number;
  /** How many values a hash or truncate transform leaves it, whatever the column holds. */
  readonly bucketed?: boolean;
  readonly projection?: Projection;
}

/** A table over files: Glue, BigQuery external or BigLake, external in Databricks. */
export interface LakeTable extends Base {
  readonly kind: 'LakeTable';
  readonly name?: Attribute<string>;
  readonly database?: Attribute<string>;
  readonly columns?: Attribute<readonly TableColumn[]>;
  /** Columns that only some may read, by a policy tag on each. */
  readonly columnProtected?: Attribute<readonly string[]>;
  /** From the outside in; empty: none. */
  readonly partitions?: Attribute<readonly PartitionKey[]>;
  /** Partitions are computed at query time and are not registered in the catalogue. */
  readonly projected?: Attribute<boolean>;
  readonly format?: Attribute<string>;
  readonly tableFormat?: Attribute<'plain' | 'iceberg' | 'delta' | 'hudi'>;
  /** In lower case, as the table's own properties name it: `gzip`, `snappy`, `zstd`. */
  readonly compression?: Attribute<string>;
  /** The class name of what reads the files. */
  readonly serde?: Attribute<string>;
  /** Glue's parameters, Hive's TBLPROPERTIES and Iceberg's table properties together. */
  readonly properties?: Attribute<Texts>;
  readonly location?: Attribute<string>;
  readonly store?: Attribute<Link>;
  readonly partitionFilterRequired?: Attribute<boolean>;
  /** A view has no files of its own. */
  readonly view?: Attribute<boolean>;
  readonly tags?: Attribute<Texts>;
}
