import type { Attribute, Base, Texts } from '../base';

/** One operation of an interface, as its OpenAPI document describes it. */
export interface Endpoint {
  readonly path: string;
  /** In lower case: `get`. */
  readonly method: string;
  /** Names of what a caller may send beside the body. */
  readonly parameters: readonly string[];
  /** It answers with a list, by itself or inside of an object; absent: the document does not tell. */
  readonly list?: boolean;
}

/** A key that opens an interface, with the address of what makes it. */
export interface InterfaceKey {
  readonly address: string;
  /** Seconds since 1970, as the file has it; absent: a week after it was made. */
  readonly expires?: Attribute<number>;
}

/** An interface through which programs reach data. */
export interface Api extends Base {
  readonly kind: 'Api';
  readonly style: 'rest' | 'http' | 'websocket' | 'graphql' | 'management';
  readonly name?: Attribute<string>;
  readonly region?: Attribute<string>;
  /** Of GraphQL, all the ways in which callers may say who they are, in the provider's words. */
  readonly authentication?: Attribute<readonly string[]>;
  /** Levels that a query may nest; absent: any number. */
  readonly depthLimit?: Attribute<number>;
  /** Resolvers that one query may run; absent: as many as the service allows. */
  readonly resolverLimit?: Attribute<number>;
  /** Whoever may call it may ask for its whole schema. */
  readonly introspection?: Attribute<boolean>;
  /** It has no address in the internet. */
  readonly isPrivate?: Attribute<boolean>;
  /** A policy on it says who may call. */
  readonly hasPolicy?: Attribute<boolean>;
  readonly keys?: Attribute<readonly InterfaceKey[]>;
  /** It writes down what it is asked: GraphQL alone, where this is no matter of a stage. */
  readonly logged?: Attribute<boolean>;
  /** Of a gateway that is rented: `Developer_1`, `Consumption_0`. */
  readonly tier?: Attribute<string>;
  /** Of an interface on such a gateway: whoever calls it must send a key. */
  readonly keyRequired?: Attribute<boolean>;
  /** Of such a gateway or an interface on it: a policy or a setting of its own asks callers who they are. */
  readonly checksCallers?: Attribute<boolean>;
  /** It accepts TLS older than 1.2, or SSL. */
  readonly oldTls?: Attribute<boolean>;
  /** Of those in front of which it stands, one is called in plain text. */
  readonly plainTransport?: Attribute<boolean>;
  /** Web pages of these origins may call it: `*` is any. */
  readonly corsOrigins?: Attribute<readonly string[]>;
  readonly corsCredentials?: Attribute<boolean>;
  /** Absent: its operations stand elsewhere. */
  readonly endpoints?: Attribute<readonly Endpoint[]>;
  /** Under what it is published: base paths of custom names, versions. */
  readonly basePaths?: Attribute<readonly string[]>;
  readonly tags?: Attribute<Texts>;
}
