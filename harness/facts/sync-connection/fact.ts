import type { Attribute, Base } from '../base';

/** A sync of Airbyte: what it copies, how, and when. */
export interface SyncConnection extends Base {
  readonly kind: 'SyncConnection';
  readonly name?: Attribute<string>;
  /** Of its streams, as Airbyte writes them: `incremental_append`, `full_refresh_overwrite`. */
  readonly modes?: Attribute<readonly string[]>;
  /** It starts by itself. */
  readonly scheduled?: Attribute<boolean>;
  /** How its source finds changes. Absent: its source is not a database in this input. */
  readonly finds?: 'log' | 'cursor' | 'xmin';
}
