import type { Attribute, Base, Link, Texts } from '../base';

/** A store in memory: Redis, Valkey, Memcached or DAX, of any provider. */
export interface Cache extends Base {
  readonly kind: 'Cache';
  /** Lower case: `redis`, `valkey`, `memcached`, `memorydb`, `dax`. */
  readonly engine?: Attribute<string>;
  readonly version?: Attribute<string>;
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  readonly region?: Attribute<string>;
  /** `cache.t3.micro`; absent: it has no machines of its own. */
  readonly size?: Attribute<string>;
  /** The provider's word for how much it promises: `BASIC`, `STANDARD_HA`, `Premium`. */
  readonly tier?: Attribute<string>;
  /** Of all shards together, before anything is held back. */
  readonly memoryBytes?: Attribute<number>;
  /** Another node takes over when one fails, with what it held. Absent: the provider always does. */
  readonly failsOver?: Attribute<boolean>;
  readonly multiZone?: Attribute<boolean>;
  /** It can be brought back from a backup or a file that it writes. */
  readonly recoverable?: Attribute<boolean>;
  /** What goes when memory is full: `volatile-lru`, `noeviction`. */
  readonly eviction?: Attribute<string>;
  /** Absent: the provider always encrypts. */
  readonly encrypted?: Attribute<boolean>;
  readonly key?: Attribute<Link>;
  /** It refuses connections without TLS; absent: the provider always does. */
  readonly tlsRequired?: Attribute<boolean>;
  readonly minimumTls?: Attribute<string>;
  /** Clients show a password, a token or an identity; absent: they always have to. */
  readonly authenticated?: Attribute<boolean>;
  readonly publicAddress?: Attribute<boolean>;
  /** Whom its firewall lets in, first and last address with a hyphen between. */
  readonly openTo?: Attribute<readonly string[]>;
  /** The password stands in the file. */
  readonly passwordWritten?: boolean;
}
