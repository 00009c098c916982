import type { Attribute, Base } from '../base';

/** What the resolvers of a GraphQL interface ask. */
export interface ApiSource extends Base {
  readonly kind: 'ApiSource';
  readonly name?: Attribute<string>;
  /** As the provider writes it: `AWS_LAMBDA`, `AMAZON_DYNAMODB`, `NONE`. */
  readonly sort?: Attribute<string>;
}
