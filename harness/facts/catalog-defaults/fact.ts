import type { Attribute, Base } from '../base';

/** What a catalogue's new databases and tables, those of one database, or what a grant is on, permit to everyone. */
export interface CatalogDefaults extends Base {
  readonly kind: 'CatalogDefaults';
  /** A default holds for what comes; a grant for what is there. */
  readonly by: 'default' | 'grant';
  /** Everyone whom IAM lets, so that grants on rows and columns have no effect. */
  readonly iamAllowedPrincipals?: Attribute<boolean>;
}
