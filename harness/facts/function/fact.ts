import type { Attribute, Base, Link, Texts } from '../base';

/** A program that runs when it is called or when something happens, on machines that the provider keeps. */
export interface ServerlessFunction extends Base {
  readonly kind: 'Function';
  readonly service: 'lambda' | 'cloud-functions' | 'cloud-run' | 'azure-functions';
  readonly name?: Attribute<string>;
  /** As the provider writes it: `python3.13`, `nodejs22`; absent where an image brings its own. */
  readonly runtime?: Attribute<string>;
  /** Of Azure Functions, the version of the host: `~4`. */
  readonly hostVersion?: Attribute<string>;
  readonly timeoutSeconds?: Attribute<number>;
  /** Runs at once that are set aside for it; 0: it never runs. */
  readonly reservedConcurrency?: Attribute<number>;
  /** By name, those only that are written out: a reference to a secret store is none. */
  readonly environment?: Attribute<Texts>;
  /** What hands it events and does not wait for it, in the provider's words: `s3.amazonaws.com`, `google.pubsub`. */
  readonly eventsFrom?: Attribute<readonly string[]>;
  /** Where events go that it failed on. */
  readonly deadLetter?: Attribute<Link>;
  /** An event that it failed on is given to it again until it is too old. */
  readonly retriesEvents?: Attribute<boolean>;
  /** Who may call it under no condition: principals, members, services. */
  readonly callers?: Attribute<readonly string[]>;
  /** It has an address that asks nobody who they are. */
  readonly openUrl?: Attribute<boolean>;
  /** It answers no request in plain text. */
  readonly httpsOnly?: Attribute<boolean>;
  readonly tags?: Attribute<Texts>;
}
