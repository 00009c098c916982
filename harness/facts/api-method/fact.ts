import type { Attribute, Base, Link } from '../base';

/** What an interface does at one path for one verb. */
export interface ApiMethod extends Base {
  readonly kind: 'ApiMethod';
  readonly style: 'rest' | 'http';
  /** Its place and its verb, by which what it calls finds it. */
  readonly name?: Attribute<string>;
  readonly api?: Attribute<Link>;
  /** `GET`, `ANY`. */
  readonly verb?: Attribute<string>;
  readonly path?: Attribute<string>;
  /** Callers must say who they are. */
  readonly authorised?: Attribute<boolean>;
  /** Callers must send a key. */
  readonly keyRequired?: Attribute<boolean>;
  /** What it calls, such as a function. */
  readonly calls?: Attribute<Link>;
  /** It answers by itself and calls nothing. */
  readonly mock?: Attribute<boolean>;
  /** How long it waits for what it calls. */
  readonly timeoutSeconds?: Attribute<number>;
  /** Parameters that tell one kept answer from another. */
  readonly cacheKeys?: Attribute<readonly string[]>;
}
