import type { Attribute, Base, Link, Maybe } from '../base';

/** A way from a private network to a service of the provider that does not leave it. */
export interface StoreEndpoint extends Base {
  readonly kind: 'StoreEndpoint';
  /** What follows the region in the service's name: `s3`, `dynamodb`, `kinesis-streams`. */
  readonly service?: Attribute<string>;
  readonly vpc?: Attribute<Link>;
  /** It is a route, which is free; false: an interface, which is paid by the hour and the gigabyte. */
  readonly gateway: Maybe<boolean>;
}
