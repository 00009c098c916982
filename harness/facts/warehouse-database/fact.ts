import type { Attribute, Base, Link, Texts } from '../base';

/** What tables of a warehouse lie in: a dataset of BigQuery, a database or schema of Snowflake. */
export interface WarehouseDatabase extends Base {
  readonly kind: 'WarehouseDatabase';
  readonly system: 'bigquery' | 'snowflake';
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  /** As written, in lower case; absent: the provider's default place. */
  readonly location?: Attribute<string>;
  /** The customer's own key for what is made in it. */
  readonly key?: Attribute<Link>;
  /** Tables are deleted, with what they hold, so many days after they were made. */
  readonly tableExpiryDays?: Attribute<number>;
  /** Partitions are, where their table says nothing else. */
  readonly partitionExpiryDays?: Attribute<number>;
  /** BigQuery's: `LOGICAL` or `PHYSICAL` bytes are billed. */
  readonly billing?: Attribute<string>;
  /** How long what was deleted or changed can be read again, in days. */
  readonly timeTravelDays?: Attribute<number>;
  /** Without the days after time travel in which the provider can bring data back. */
  readonly transient?: Attribute<boolean>;
  /** It takes its tables with it when it goes. */
  readonly takesTables?: Attribute<boolean>;
  /** Accounts or regions that it is copied to. */
  readonly copies?: Attribute<readonly string[]>;
}
