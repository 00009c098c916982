import type { Attribute, Base, Link, Maybe, Texts } from '../base';

export interface Transition {
  /** In the provider's own spelling; see reference/storage-classes.json. */
  readonly class: Maybe<string>;
  /** Days after the object was written (for old versions: after it was replaced). */
  readonly afterDays: Attribute<number>;
}

export interface LifecycleRule {
  readonly id?: Attribute<string>;
  readonly enabled: Maybe<boolean>;
  /** Object name prefixes that it applies to; empty: every object. */
  readonly prefixes: Maybe<readonly string[]>;
  /** It applies only to some objects under its prefixes: by tag, size, class or name ending. */
  readonly narrowed: boolean;
  /** It applies only to objects larger than this, in bytes. */
  readonly minimumBytes?: Attribute<number>;
  readonly transitions: Maybe<readonly Transition[]>;
  readonly expireAfterDays?: Attribute<number>;
  readonly oldVersions?: {
    readonly transitions: Maybe<readonly Transition[]>;
    readonly expireAfterDays?: Attribute<number>;
    /** How many newer versions are kept whatever their age. */
    readonly keep?: Attribute<number>;
  };
  readonly abortUploadsAfterDays?: Attribute<number>;
}

/** A rule that copies what is written to a store elsewhere. */
export interface Replica {
  readonly to?: Attribute<Link>;
  /** Of the copy, where the rule refers to its store; absent: `to` is a name, to be looked up. */
  readonly region?: Attribute<string>;
  readonly enabled: Maybe<boolean>;
  /** S3: what is encrypted with a key of KMS is copied too. */
  readonly withKmsObjects?: Attribute<boolean>;
}

/** What is called, or sent a message, when an object is written or removed. */
export interface Notification {
  readonly to?: Attribute<Link>;
  /** Absent: for every object. */
  readonly prefix?: Attribute<string>;
  readonly suffix?: Attribute<string>;
  /** Of a function, the role that it runs as. */
  readonly runsAs?: Attribute<Link>;
  /** In the provider's own spelling: `s3:ObjectCreated:*`, `OBJECT_FINALIZE`. */
  readonly events?: Attribute<readonly string[]>;
}

/** An S3 bucket, a Cloud Storage bucket, an Azure storage account with its containers. */
export interface ObjectStore extends Base {
  readonly kind: 'ObjectStore';
  readonly name?: Attribute<string>;
  /** Lower case. A Cloud Storage multi-region is a region here too. */
  readonly region?: Attribute<string>;
  /** The class of new objects. */
  readonly storageClass?: Attribute<string>;
  readonly versioned?: Attribute<boolean>;
  readonly lifecycle?: Attribute<readonly LifecycleRule[]>;
  /** S3: objects up to this size, in bytes, are moved to no archive class; 0: each rule moves objects of any size. */
  readonly minimumTransitionBytes?: Attribute<number>;
  /** The customer's own key; absent: a key of the provider. */
  readonly key?: Attribute<Link>;
  /** S3's algorithm: `AES256`, `aws:kms`, `aws:kms:dsse`. */
  readonly encryption?: Attribute<string>;
  /** S3 asks KMS once for many objects. */
  readonly bucketKey?: Attribute<boolean>;
  /** It refuses plain HTTP; absent where the provider always does, or switches it on unless told otherwise. */
  readonly tlsOnly?: Attribute<boolean>;
  /** `1.2`: the oldest version of TLS that it accepts. */
  readonly minimumTls?: Attribute<string>;
  /** Azure's: `LRS`, `ZRS`, `GRS`, `RAGRS`, `GZRS`, `RAGZRS`. */
  readonly redundancy?: Attribute<string>;
  /** Objects can be, or are, held against deletion by everyone for some time. */
  readonly objectLock?: Attribute<boolean>;
  /** The tiers of S3 Intelligent-Tiering that take hours to read and are switched on: `ARCHIVE_ACCESS`, `DEEP_ARCHIVE_ACCESS`. */
  readonly archiveTiers?: Attribute<readonly string[]>;
  readonly replicas?: Attribute<readonly Replica[]>;
  /** How long deleted objects are kept and paid for; 0: not at all. */
  readonly softDeleteDays?: Attribute<number>;
  /** Taking it away takes its objects away too. */
  readonly forceDestroy?: Attribute<boolean>;
  /** It stays when the stack that made it goes. */
  readonly keptOnDelete?: Attribute<boolean>;
  /** Folders are real, so that one can be renamed at once; absent: the provider does not know the difference. */
  readonly hierarchicalNamespace?: Attribute<boolean>;
  /** A list of all objects is written regularly. */
  readonly inventory?: Attribute<boolean>;
  /** S3 counts requests, which it does for money; absent: the provider always counts them. */
  readonly requestMetrics?: Attribute<boolean>;
  /** Azure: the account's keys open everything to whoever holds them. */
  readonly sharedKeyAccess?: Attribute<boolean>;
  /** Azure: it answers to every network. */
  readonly networkOpen?: Attribute<boolean>;
  readonly tags?: Attribute<Texts>;
  readonly notifies?: Attribute<readonly Notification[]>;
  /** True: nobody can make it public; false: the input switches that guard off; absent: the provider's default. */
  readonly publicAccessBlocked?: Attribute<boolean>;
  /** An access list, or a container, that opens it to everyone. */
  readonly publicAcl?: Attribute<boolean>;
  /** Each object may have an access list of its own, beside the store's policy; absent: the provider's default, which is not. */
  readonly objectAccessLists?: Attribute<boolean>;
  /** Where its access logs go. */
  readonly accessLogs?: Attribute<Link>;
}
