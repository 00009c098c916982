import type { Attribute, Base } from '../base';

/** What a warehouse keeps of an answer, and how old it may get before it is computed again. */
export interface MaterializedView extends Base {
  readonly kind: 'MaterializedView';
  readonly name?: Attribute<string>;
  readonly query?: Attribute<string>;
  /** It is computed again by itself. */
  readonly refreshes?: Attribute<boolean>;
  /** Not more often than this. */
  readonly refreshSeconds?: Attribute<number>;
  /** Readers may be given what is so old without a look at the tables; absent: they never are. */
  readonly staleSeconds?: Attribute<number>;
}
