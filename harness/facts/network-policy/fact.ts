import type { Attribute, Base } from '../base';

/** The addresses from which people and programs may sign in. */
export interface NetworkPolicy extends Base {
  readonly kind: 'NetworkPolicy';
  readonly name?: Attribute<string>;
  /** Addresses and ranges: `41.90.1.1`, `10.0.0.0/8`. */
  readonly allowed?: Attribute<readonly string[]>;
}
