import type { Attribute, Base, Link, Texts } from '../base';
import type { TableColumn } from '../lake-table/fact';

/** The columns' values are cut into ranges of one width. */
export interface NumberRanges {
  readonly start: Attribute<number>;
  readonly end: Attribute<number>;
  readonly interval: Attribute<number>;
}

export interface TimePartitions {
  /** Absent: by the time of arrival. */
  readonly column?: Attribute<string>;
  readonly grain: Attribute<'hour' | 'day' | 'month' | 'year'>;
  /** After so many days a partition is deleted; absent: never. */
  readonly expiryDays?: Attribute<number>;
}

/** A table that a warehouse stores itself: native or a materialized view in BigQuery, permanent, transient or dynamic in Snowflake. */
export interface WarehouseTable extends Base {
  readonly kind: 'WarehouseTable';
  readonly system: 'bigquery' | 'snowflake';
  readonly name?: Attribute<string>;
  readonly database?: Attribute<Link>;
  readonly tags?: Attribute<Texts>;
  readonly columns?: Attribute<readonly TableColumn[]>;
  /** Absent: it has none. */
  readonly timePartitions?: Attribute<TimePartitions>;
  readonly ranges?: Attribute<NumberRanges>;
  /** Columns or expressions, the first first. */
  readonly clustering?: Attribute<readonly string[]>;
  readonly partitionFilterRequired?: Attribute<boolean>;
  readonly deletionProtected?: Attribute<boolean>;
  /** It has a day on which it is deleted with all that it holds. */
  readonly ends?: boolean;
  readonly timeTravelDays?: Attribute<number>;
  /** Computed from others by this statement. */
  readonly query?: Attribute<string>;
  /** Only of what is computed: the warehouse keeps it up to date by itself. */
  readonly refreshes?: Attribute<boolean>;
  /** How old it may become, in seconds; absent where it follows those that read it. */
  readonly lagSeconds?: Attribute<number>;
}
