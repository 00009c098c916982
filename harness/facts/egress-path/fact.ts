import type { Attribute, Base, Link, Maybe } from '../base';

/** A way out of a private network, paid by the gigabyte. */
export interface EgressPath extends Base {
  readonly kind: 'EgressPath';
  /** To the internet; false: to other private networks only. */
  readonly natGateway: Maybe<boolean>;
  readonly vpc?: Attribute<Link>;
}
