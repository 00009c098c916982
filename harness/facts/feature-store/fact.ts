import type { Attribute, Base, Link, Texts } from '../base';

/** The machines that serve features one entity at a time. */
export interface FeatureStore extends Base {
  readonly kind: 'FeatureStore';
  readonly name?: Attribute<string>;
  readonly region?: Attribute<string>;
  /** `legacy` is the service that the others replaced. */
  readonly serving: 'bigtable' | 'optimized' | 'legacy' | 'databricks';
  readonly minNodes?: Attribute<number>;
  readonly maxNodes?: Attribute<number>;
  readonly key?: Attribute<Link>;
  /** It answers to the internet. */
  readonly isPublic?: Attribute<boolean>;
  /** Whatever it holds goes with it when it is deleted. */
  readonly forceDestroy?: Attribute<boolean>;
  readonly tags?: Attribute<Texts>;
}
