import type { Attribute, Base } from '../base';

/** The settings of Feast, as a file in a cluster holds them. */
export interface FeatureRepo extends Base {
  readonly kind: 'FeatureRepo';
  readonly name?: Attribute<string>;
  /** `sqlite`, `redis`, `dynamodb`, in Feast's own words. */
  readonly onlineStore?: Attribute<string>;
  /** Of Redis: an entity that nothing was written for goes away after so long. Absent: never. */
  readonly keyTtlSeconds?: Attribute<number>;
  /** `file`, `sql`, `s3`, `gcs`. */
  readonly registry?: Attribute<string>;
  /** Servers look at the registry again after so long; 0: never. */
  readonly registryCacheSeconds?: Attribute<number>;
  readonly entityKeyVersion?: Attribute<number>;
}
