import type { Attribute, Base, Link } from '../base';

/** Counts the credits of Snowflake's warehouses, and stops them. */
export interface CreditMonitor extends Base {
  readonly kind: 'CreditMonitor';
  readonly name?: Attribute<string>;
  /** Credits; absent: it never fills up. */
  readonly quota?: Attribute<number>;
  /** At a share of the quota it suspends warehouses, after or in the middle of their queries. */
  readonly suspends: Attribute<boolean>;
  /** It watches all warehouses of the account. */
  readonly wholeAccount?: Attribute<boolean>;
  readonly warehouses?: Attribute<readonly Link[]>;
}
