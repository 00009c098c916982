import type { Attribute, Base } from '../base';

/** What a role of Snowflake may do, or who takes a role on. */
export interface WarehouseGrant extends Base {
  readonly kind: 'WarehouseGrant';
  /** The role that is given to somebody; absent: privileges are. */
  readonly role?: Attribute<string>;
  /** Roles that get it, and with them everybody who has one of them. */
  readonly toRoles: Attribute<readonly string[]>;
  /** Every privilege that there is on the object. */
  readonly everything?: Attribute<boolean>;
}
