import type { Attribute, Base } from '../base';

/** Limits for the queries of a group of people: an Athena workgroup, BigQuery's quota of a project, a warehouse of Databricks. */
export interface QueryWorkgroup extends Base {
  readonly kind: 'QueryWorkgroup';
  readonly name?: Attribute<string>;
  /** By bytes that queries scan, or by the time that machines are up for them. */
  readonly billedBy: 'scan' | 'time';
  readonly scanLimitBytes?: Attribute<number>;
  /** What the limit counts: Athena stops one query, BigQuery all queries of a day. */
  readonly scanLimitPer: 'query' | 'day';
  /** Without a query for so long, machines stop. Absent: they don't. */
  readonly autoStopMinutes?: Attribute<number>;
  /** Clients cannot override it. */
  readonly enforced?: Attribute<boolean>;
  /** It says how results are encrypted; false: the bucket that they go to decides. */
  readonly encrypted?: Attribute<boolean>;
}
