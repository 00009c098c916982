import type { Attribute, Base, Link } from '../base';

/** Fills one field of a GraphQL schema. */
export interface ApiResolver extends Base {
  readonly kind: 'ApiResolver';
  readonly api?: Attribute<Link>;
  /** The type that the field stands in: `Query`, `Order`. */
  readonly parent?: Attribute<string>;
  readonly field?: Attribute<string>;
  /** Parents that one call of a function serves; 0: one. */
  readonly batchSize?: Attribute<number>;
  readonly source?: Attribute<Link>;
  /** What tells one kept answer from another, beside nothing at all. */
  readonly cacheKeys?: Attribute<readonly string[]>;
}
