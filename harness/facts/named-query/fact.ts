import type { Attribute, Base } from '../base';

/** A query that is kept to be run. */
export interface NamedQuery extends Base {
  readonly kind: 'NamedQuery';
  readonly name?: Attribute<string>;
  readonly database?: Attribute<string>;
  readonly text?: Attribute<string>;
  readonly engine: 'athena';
}
