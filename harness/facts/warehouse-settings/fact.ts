import type { Attribute, Base, Texts } from '../base';

/** Settings that hold for several warehouses: a parameter group of Redshift, a parameter of a Snowflake account. */
export interface WarehouseSettings extends Base {
  readonly kind: 'WarehouseSettings';
  readonly system: 'redshift' | 'snowflake';
  readonly name?: Attribute<string>;
  /** Of Redshift, whose defaults differ by it: `redshift-1.0`. */
  readonly family?: Attribute<string>;
  /** By name, in lower case. */
  readonly values?: Attribute<Texts>;
}
