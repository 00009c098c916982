import type { Attribute, Base, Link, Maybe } from '../base';

/** Something that regularly tidies up a table of an open table format. */
export interface TableUpkeep extends Base {
  readonly kind: 'TableUpkeep';
  /** By reference, or by its name in `database`. */
  readonly table?: Attribute<Link>;
  readonly database?: Attribute<string>;
  readonly does?: Attribute<'compaction' | 'snapshot-expiry' | 'orphan-removal'>;
  readonly enabled: Maybe<boolean>;
  /** Snapshots, or files that no snapshot holds, stay for so long. */
  readonly keepDays?: Attribute<number>;
}
