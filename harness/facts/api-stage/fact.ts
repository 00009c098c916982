import type { Attribute, Base, Link, Texts } from '../base';

/** One deployment of an interface, as its clients reach it. */
export interface ApiStage extends Base {
  readonly kind: 'ApiStage';
  readonly name?: Attribute<string>;
  readonly api?: Attribute<Link>;
  /** It, one of its methods or a usage plan holds clients to a rate. */
  readonly throttled?: Attribute<boolean>;
  /** What clients send and get is written down whole. */
  readonly dataTrace?: Attribute<boolean>;
  /** One line a request is written down. */
  readonly accessLogs?: Attribute<boolean>;
  /** What the gateway itself does, or its errors alone, is written down. */
  readonly executionLogs?: Attribute<boolean>;
  readonly tags?: Attribute<Texts>;
}
