import type { Attribute, Base, Texts } from '../base';

/** A machine that replication tasks share. */
export interface ReplicationInstance extends Base {
  readonly kind: 'ReplicationInstance';
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  /** A second zone takes over when one fails. */
  readonly multiZone?: Attribute<boolean>;
  /** It has an address on the internet. */
  readonly publicAddress?: Attribute<boolean>;
  /** For logs, and for changes that the target cannot take yet. Absent: by its class. */
  readonly storageBytes?: Attribute<number>;
}
