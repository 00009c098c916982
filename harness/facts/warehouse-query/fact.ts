import type { Attribute, Base, Link } from '../base';

/** A statement that a warehouse runs without anybody asking: once when it is deployed, or by the clock. */
export interface WarehouseQuery extends Base {
  readonly kind: 'WarehouseQuery';
  readonly system: 'bigquery' | 'redshift' | 'snowflake';
  readonly name?: Attribute<string>;
  readonly sql?: Attribute<string>;
  /** As the provider writes it; absent: it runs once, or after another. */
  readonly schedule?: Attribute<string>;
  /** It may bill at most so many bytes; only where `capped`. */
  readonly maxBytes?: Attribute<number>;
  /** It is billed by bytes, and a limit of them can be written. */
  readonly capped?: boolean;
  /** Somebody is told when it fails; absent: nothing of it says. */
  readonly tells?: Attribute<boolean>;
  /** The identity that it runs as; only where `identifiable`. */
  readonly runsAs?: Attribute<string>;
  readonly identifiable?: boolean;
  /** The warehouse that it runs on; absent: machines of the provider, billed by use. */
  readonly warehouse?: Attribute<Link>;
  /** A key or password that it needs stands in the file, readable. */
  readonly secretWritten?: boolean;
  /** It starts again and again by itself. */
  readonly repeats: boolean;
  /** After so many failures in a row it stops; 0: never. Absent: the default of the account. */
  readonly suspendsAfter?: Attribute<number>;
  readonly overlaps?: Attribute<boolean>;
}
