import type { Attribute, Base, Link } from '../base';

/** A rule on who may read which columns or rows of a table. */
export interface ColumnAccess extends Base {
  readonly kind: 'ColumnAccess';
  /** By reference, or by its name in `database`. Absent: the tables whose columns carry a tag, which the input does not name. */
  readonly table?: Attribute<Link>;
  readonly database?: Attribute<string>;
  /** The columns that it is about. Absent: all, or all but `excluded`. */
  readonly columns?: Attribute<readonly string[]>;
  readonly excluded?: Attribute<readonly string[]>;
  /** A condition that rows must meet; absent: all rows. */
  readonly rowFilter?: Attribute<string>;
  /** Whom it lets read; absent: the rule itself names nobody. */
  readonly principals?: Attribute<readonly string[]>;
}
