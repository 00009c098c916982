import type { Attribute, Base, Link } from '../base';

/** A rule that puts records into a stream, with the key that they are spread by. */
export interface StreamWriter extends Base {
  readonly kind: 'StreamWriter';
  readonly to?: Attribute<Link>;
  /** As the provider writes it: `${topic()}` or a path stands for what is in the record. Absent: a key that differs. */
  readonly key?: Attribute<string>;
}
