import type { Attribute, Base, Link, Texts } from '../base';

/** Copies the rows of a database, once or as they change. */
export interface ReplicationTask extends Base {
  readonly kind: 'ReplicationTask';
  readonly service: 'dms' | 'dms-serverless' | 'datastream';
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  /** It follows changes, beside or after a first load. */
  readonly ongoing?: Attribute<boolean>;
  /** Absent: it has machines of nobody, or its own. */
  readonly instance?: Attribute<Link>;
  readonly source?: Attribute<Link>;
  readonly target?: Attribute<Link>;
  /** By the service's own names, with dots between a block and its parts: `ErrorBehavior.DataErrorPolicy`. */
  readonly settings?: Attribute<Texts>;
  /** Which tables, and how: the service's own JSON. */
  readonly mappings?: Attribute<string>;
  readonly started?: Attribute<boolean>;
  /** Where it has machines of its own. */
  readonly multiZone?: Attribute<boolean>;
  /** The age that rows may reach at the target. */
  readonly freshnessSeconds?: Attribute<number>;
}
