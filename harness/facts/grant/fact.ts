import type { Attribute, Base, Link } from '../base';

/** Who may do what with a resource. */
export interface Grant extends Base {
  readonly kind: 'Grant';
  readonly to?: Attribute<Link>;
  readonly principals?: Attribute<readonly string[]>;
  readonly actions?: Attribute<readonly string[]>;
  /** What an IAM statement names; absent: only what it is on. */
  readonly resources?: Attribute<readonly string[]>;
  readonly effect?: Attribute<'allow' | 'deny'>;
  /** A condition narrows it. */
  readonly conditional?: Attribute<boolean>;
}
