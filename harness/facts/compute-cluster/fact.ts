import type { Attribute, Base, Texts } from '../base';

/** Machines of one role in a cluster. */
export interface NodeGroup {
  readonly role: 'primary' | 'core' | 'task';
  /** Some of them are spare machines, which the provider may take back. */
  readonly spot?: Attribute<boolean>;
  readonly count?: Attribute<number>;
  /** Kinds of machines that it may be made of. */
  readonly machineTypes?: Attribute<readonly string[]>;
}

/** The size of a worker of EMR Serverless. */
export interface WorkerShape {
  readonly cores?: Attribute<number>;
  readonly memoryBytes?: Attribute<number>;
  readonly diskBytes?: Attribute<number>;
  /** Of the kind that is made for shuffles. */
  readonly shuffleDisk?: Attribute<boolean>;
}

/** Machines that run batch programs: of EMR, Dataproc, Databricks or Synapse. */
export interface ComputeCluster extends Base {
  readonly kind: 'ComputeCluster';
  readonly service: 'emr' | 'emr-serverless' | 'dataproc' | 'databricks' | 'synapse';
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  /** As the provider names its software: `emr-7.9.0`, `2.2-debian12`, `15.4.x-scala2.12`, `3.4`. */
  readonly release?: Attribute<string>;
  /** It stays when the work that it was started with is done. */
  readonly stays?: Attribute<boolean>;
  /** Idle for so long, it stops by itself. Absent: it does not. */
  readonly idleStopMinutes?: Attribute<number>;
  readonly groups?: Attribute<readonly NodeGroup[]>;
  /** Groups that are declared beside the cluster. */
  readonly addedGroups?: Attribute<readonly NodeGroup[]>;
  /** Settings of its programs by their own names, whatever file they go to: `dfs.replication`. */
  readonly settings?: Attribute<Texts>;
  /** Variables that its programs see. */
  readonly variables?: Attribute<Texts>;
  /** What its programs say is kept somewhere else than on its own disks. */
  readonly keepsLogs?: Attribute<boolean>;
  /** What lies on its own disks is encrypted with a key that its owner chose. */
  readonly ownDisksEncrypted?: Attribute<boolean>;
  /** Its machines have addresses on the internet. */
  readonly publicAddresses?: Attribute<boolean>;
  /** Each user of it sees only what is theirs: Databricks' access modes. */
  readonly isolated?: Attribute<boolean>;
  /** Its machines act under an identity of their own, not the one that all machines of a project share. */
  readonly ownIdentity?: Attribute<boolean>;
  /** Only by one step more can it be taken down. */
  readonly deletionProtected?: Attribute<boolean>;
  /** It grows no further than somebody said. */
  readonly capped?: Attribute<boolean>;
  /** Workers that are held ready. */
  readonly heldReady?: Attribute<readonly WorkerShape[]>;
}
