import type { Attribute, Base, Link, Texts } from '../base';

/** One column of a group, as it is declared. */
export interface Feature {
  readonly name?: Attribute<string>;
  /** In the provider's words: `Integral`. */
  readonly type?: Attribute<string>;
}

/** Features of one kind of entity, with where they are kept for training and for serving. */
export interface FeatureGroup extends Base {
  readonly kind: 'FeatureGroup';
  readonly service: 'sagemaker' | 'vertex' | 'databricks';
  readonly name?: Attribute<string>;
  /** They are served one entity at a time. */
  readonly online?: Attribute<boolean>;
  /** All values that they ever had are kept. */
  readonly offline?: Attribute<boolean>;
  /** Served records go away after so long; absent: never. */
  readonly ttlSeconds?: Attribute<number>;
  /** `Glue` or `Iceberg`, of the tables that keep what was. */
  readonly tableFormat?: Attribute<string>;
  /** Absent where they are declared elsewhere. */
  readonly features?: Attribute<readonly Feature[]>;
  /** The column that says whose values they are. */
  readonly identifier?: Attribute<string>;
  /** The column that says from when a value holds. */
  readonly eventTime?: Attribute<string>;
  /** The table that holds them: `bq://project.dataset.table`. */
  readonly source?: Attribute<string>;
  readonly onlineKey?: Attribute<Link>;
  readonly offlineKey?: Attribute<Link>;
  /** Absent: as many as are asked for. */
  readonly writeUnits?: Attribute<number>;
  readonly readUnits?: Attribute<number>;
  readonly tags?: Attribute<Texts>;
}
