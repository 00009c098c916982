import type { Attribute, Base } from '../base';

/** What a catalogue's new databases and tables, or those of one database, permit by themselves. */
export interface CatalogDefaults extends Base {
  readonly kind: 'CatalogDefaults';
  /** Everyone whom IAM lets, so that grants on rows and columns have no effect. */
  readonly iamAllowedPrincipals?: Attribute<boolean>;
}
