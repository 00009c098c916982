import type { Attribute, Base, Link, Texts } from '../base';

/** The machines of one zone, of engines that are sized by zone. */
export interface ZoneNodes {
  /** The region or the zone that they stand in. */
  readonly place?: Attribute<string>;
  readonly nodes?: Attribute<number>;
  /** Where autoscaling ends. */
  readonly mostNodes?: Attribute<number>;
  /** In the provider's own spelling: `SSD`, `HDD`. */
  readonly storage?: Attribute<string>;
}

/** A server, a cluster or an account that holds databases, tables or indexes. */
export interface Database extends Base {
  readonly kind: 'Database';
  /**
   * A member is a machine of a cluster, which carries what they share; a replica copies another server. Undefined only in
   * what stands beside a database, such as a rule of its firewall.
   */
  readonly role: 'server' | 'cluster' | 'member' | 'replica' | undefined;
  /** Lower case: `postgres`, `aurora-mysql`, `sqlserver-ex`, `cosmos`, `bigtable`, `opensearch`. */
  readonly engine?: Attribute<string>;
  /** In the provider's own spelling, without the engine's name: `8.0.35`, `14`. */
  readonly version?: Attribute<string>;
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  readonly region?: Attribute<string>;
  /** The cluster of a member, or what a replica copies. */
  readonly within?: Attribute<Link>;
  /** `db.t3.micro`, `db-f1-micro`, `B_Standard_B1ms`. */
  readonly size?: Attribute<string>;
  readonly storageType?: Attribute<string>;
  /** Its storage grows by itself when it is nearly full; absent: it has no size. */
  readonly storageGrows?: Attribute<boolean>;
  /** Absent: the provider always encrypts. */
  readonly encrypted?: Attribute<boolean>;
  /** Your own key; absent: the provider's. */
  readonly key?: Attribute<Link>;
  /** The internet can reach its address, whatever lets it in there. */
  readonly publicAddress?: Attribute<boolean>;
  /** Whom its firewall lets in: `10.0.0.0/8`, or the first and the last address with a hyphen between. */
  readonly openTo?: Attribute<readonly string[]>;
  /** It refuses connections without TLS; absent: nothing is said. */
  readonly tlsRequired?: Attribute<boolean>;
  /** `1.2`: the oldest version of TLS that it accepts. */
  readonly minimumTls?: Attribute<string>;
  /** The nodes of one cluster encrypt what they tell each other; absent: the provider always does. */
  readonly nodesEncrypted?: Attribute<boolean>;
  /** 0: none are made; absent: the provider makes and keeps them in its own way. */
  readonly backupDays?: Attribute<number>;
  /** It can be brought back to any second; absent: wherever there are backups. */
  readonly pointInTime?: Attribute<boolean>;
  /** Backups are copied to another region. */
  readonly backupsAbroad?: Attribute<boolean>;
  /** Absent: there is no such switch. */
  readonly deletionProtected?: Attribute<boolean>;
  /** It stays, or leaves a snapshot, when its stack goes. */
  readonly keptOnDelete?: Attribute<boolean>;
  /** It goes without a last snapshot. */
  readonly skipsLastSnapshot?: Attribute<boolean>;
  /** A second zone takes over when one fails. Absent: it has no such switch. */
  readonly multiZone?: Attribute<boolean>;
  /** Machines, where the cluster itself counts them. */
  readonly nodes?: Attribute<number>;
  readonly nodeGroups?: Attribute<readonly ZoneNodes[]>;
  /** Another region takes over by itself when one fails. Absent: it has no such switch. */
  readonly failsOver?: Attribute<boolean>;
  /** Other regions that hold a copy. */
  readonly replicaRegions?: Attribute<readonly string[]>;
  readonly minorUpgrades?: Attribute<boolean>;
  /** Kinds of logs that it hands on. Absent: not decided here. */
  readonly logs?: Attribute<readonly string[]>;
  /** Its own view of slow queries. */
  readonly insights?: Attribute<boolean>;
  /** The administrator's password stands in the file. */
  readonly passwordWritten?: boolean;
  /** Keys or passwords open it, not only identities of the cloud. */
  readonly localAuth?: Attribute<boolean>;
}
