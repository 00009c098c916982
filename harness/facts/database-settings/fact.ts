import type { Attribute, Base, Texts } from '../base';

/** Settings of a database engine: a parameter group, or the flags of a server. */
export interface DatabaseSettings extends Base {
  readonly kind: 'DatabaseSettings';
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  /** As the provider names it, in lower case: `postgres16`, `aurora-mysql8.0`, `mysql_8_0`. */
  readonly family?: Attribute<string>;
  /** A group that all machines of a cluster share. */
  readonly ofCluster: boolean;
  /** By the engine's own names. */
  readonly parameters?: Attribute<Texts>;
}
