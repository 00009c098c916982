import type { Attribute, Base, Link, Texts } from '../base';

/** Keeps what an interface answered, and answers the same again for a while. */
export interface ApiCache extends Base {
  readonly kind: 'ApiCache';
  readonly service: 'rest' | 'graphql';
  /** Of the stage whose answers it keeps. */
  readonly name?: Attribute<string>;
  readonly api?: Attribute<Link>;
  /** Of all that may be kept, the longest. */
  readonly seconds?: Attribute<number>;
  readonly encrypted?: Attribute<boolean>;
  /** Rented by the hour, and switched off for every method. */
  readonly unused?: Attribute<boolean>;
  readonly tags?: Attribute<Texts>;
}
