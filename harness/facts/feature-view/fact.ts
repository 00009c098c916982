import type { Attribute, Base, Link, Texts } from '../base';

/** Features that an online store copies from where they are computed. */
export interface FeatureView extends Base {
  readonly kind: 'FeatureView';
  readonly name?: Attribute<string>;
  readonly region?: Attribute<string>;
  readonly store?: Attribute<Link>;
  /** When it copies, as the provider writes it; absent: when somebody asks for it. */
  readonly schedule?: Attribute<string>;
  /** It copies each change as it comes. */
  readonly continuous?: Attribute<boolean>;
  /** A table itself, not features that a group has registered. */
  readonly fromTable?: Attribute<boolean>;
  readonly tags?: Attribute<Texts>;
}
