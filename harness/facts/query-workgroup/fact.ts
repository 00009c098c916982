import type { Attribute, Base } from '../base';

/** Limits for the queries of a group of people: an Athena workgroup, or BigQuery's quota of a project. */
export interface QueryWorkgroup extends Base {
  readonly kind: 'QueryWorkgroup';
  readonly name?: Attribute<string>;
  readonly scanLimitBytes?: Attribute<number>;
  /** What the limit counts: Athena stops one query, BigQuery all queries of a day. */
  readonly scanLimitPer: 'query' | 'day';
  /** Clients cannot override it. */
  readonly enforced?: Attribute<boolean>;
  /** It says how results are encrypted; false: the bucket that they go to decides. */
  readonly encrypted?: Attribute<boolean>;
}
