import type { Attribute, Base } from '../base';

/** Someone, or something, that signs in to a warehouse by a name of its own. */
export interface WarehouseUser extends Base {
  readonly kind: 'WarehouseUser';
  readonly name?: Attribute<string>;
  /** Its password stands in the file, readable. */
  readonly passwordWritten: boolean;
  readonly defaultRole?: Attribute<string>;
}
