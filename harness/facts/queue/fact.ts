import type { Attribute, Base, Link, Texts } from '../base';

/** Holds messages until one reader has worked each of them off. */
export interface Queue extends Base {
  readonly kind: 'Queue';
  readonly name?: Attribute<string>;
  readonly fifo?: Attribute<boolean>;
  readonly encrypted?: Attribute<boolean>;
  /** A message that somebody took comes back after so long. */
  readonly visibilitySeconds?: Attribute<number>;
  readonly retentionSeconds?: Attribute<number>;
  /** Where messages go that fail again and again. */
  readonly deadLetter?: Attribute<Link>;
  /** Tries before one goes there. */
  readonly deadLetterAfter?: Attribute<number>;
  readonly tags?: Attribute<Texts>;
}
