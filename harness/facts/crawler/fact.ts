import type { Attribute, Base, Link } from '../base';

/** Reads files and writes down as tables what it takes them to be. Behaviours are in Glue's own spelling. */
export interface Crawler extends Base {
  readonly kind: 'Crawler';
  readonly name?: Attribute<string>;
  /** The database that it writes to. */
  readonly database?: Attribute<string>;
  /** `CRAWL_EVERYTHING`, `CRAWL_NEW_FOLDERS_ONLY`, `CRAWL_EVENT_MODE`. */
  readonly recrawl?: Attribute<string>;
  /** `LOG`, `DELETE_FROM_DATABASE`, `DEPRECATE_IN_DATABASE`. */
  readonly deletes?: Attribute<string>;
  /** `LOG`, `UPDATE_IN_DATABASE`. */
  readonly updates?: Attribute<string>;
  /** Folders with compatible schemas become one table. */
  readonly combinesSchemas?: Attribute<boolean>;
  /** A cron expression; absent: it runs when someone starts it. */
  readonly schedule?: Attribute<string>;
  readonly stores?: Attribute<readonly Link[]>;
}
