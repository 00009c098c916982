import type { Attribute, Base, Link, Texts } from '../base';

/** What a limit of use counts, and what happens when it is reached. */
export interface UsageLimit {
  /** In the provider's own spelling: `concurrency-scaling`, `spectrum`, `serverless-compute`. */
  readonly feature: Attribute<string>;
  /** It stops what it counts; otherwise it only writes or says that the limit was reached. */
  readonly stops: Attribute<boolean>;
}

/** Addresses that a firewall lets in, both ends included. */
export interface AddressRange {
  readonly from: Attribute<string>;
  readonly to: Attribute<string>;
}

/**
 * What runs the queries of a warehouse: a Redshift cluster, a workgroup or namespace of Redshift Serverless, a warehouse
 * of Snowflake or Databricks, a reservation of BigQuery, a workspace or dedicated pool of Synapse. An attribute that is
 * absent is one that this system does not have; a provider's default stands as its value.
 */
export interface Warehouse extends Base {
  readonly kind: 'Warehouse';
  readonly system:
    | 'redshift'
    | 'redshift-workgroup'
    | 'redshift-namespace'
    | 'snowflake'
    | 'bigquery'
    | 'synapse-workspace'
    | 'synapse-pool'
    | 'databricks';
  readonly name?: Attribute<string>;
  readonly region?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  /** As the provider names it: `ra3.large`. */
  readonly nodeType?: Attribute<string>;
  readonly nodes?: Attribute<number>;
  readonly minClusters?: Attribute<number>;
  readonly maxClusters?: Attribute<number>;
  /** Redshift's RPU or BigQuery's slots that are there from the start. */
  readonly baseCapacity?: Attribute<number>;
  /** The most that it grows to, in the same units; absent: it has no end, or does not grow. */
  readonly maxCapacity?: Attribute<number>;
  readonly usageLimits?: Attribute<readonly UsageLimit[]>;
  /** Without a query for so long it stops; 0: never. */
  readonly autoSuspendSeconds?: Attribute<number>;
  /** Nobody wrote `autoSuspendSeconds`: the provider's default stands there. */
  readonly autoSuspendDefault?: boolean;
  readonly autoResume?: Attribute<boolean>;
  /** What stops it and starts it again by the clock. */
  readonly pauses?: Attribute<readonly string[]>;
  readonly monitor?: Attribute<Link>;
  /** A statement that runs for longer is cancelled. Absent: the default of the account. */
  readonly statementTimeoutSeconds?: Attribute<number>;
  readonly parameterGroup?: Attribute<Link>;
  readonly encrypted?: Attribute<boolean>;
  /** The customer's own key; only where `keyable`. */
  readonly key?: Attribute<Link>;
  /** It holds data that a key of your own could encrypt. */
  readonly keyable?: boolean;
  /** Its endpoint has a public address. */
  readonly public?: Attribute<boolean>;
  readonly allowed?: Attribute<readonly AddressRange[]>;
  /** Ranges of addresses that its security groups in this input let in: `10.0.0.0/8`. */
  readonly letIn?: readonly string[];
  /** Its machines stand in a network that the provider keeps for it alone. */
  readonly managedNetwork?: Attribute<boolean>;
  /** From there nothing goes to places that nobody approved. */
  readonly exfiltrationGuard?: Attribute<boolean>;
  /** Loads and unloads go through the network of the owner. */
  readonly privateRouting?: Attribute<boolean>;
  /** How long automatic snapshots are kept, in days; 0: there are none. */
  readonly snapshotDays?: Attribute<number>;
  /** Its data outlives it: it is kept, or a last snapshot is taken. */
  readonly keptOnDelete?: Attribute<boolean>;
  /** Copies of its snapshots go to another region by themselves. */
  readonly geoBackup?: Attribute<boolean>;
  /** Regions that snapshots are copied to. */
  readonly copyRegions?: Attribute<readonly string[]>;
  /** Who connected and what they asked is written down. */
  readonly audited?: Attribute<boolean>;
  readonly adminName?: Attribute<string>;
  /** Its administrator's password stands in the file, readable. */
  readonly passwordWritten?: Attribute<boolean>;
  readonly versionUpgrades?: Attribute<boolean>;
}
