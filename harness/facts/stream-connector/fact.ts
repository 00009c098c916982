import type { Attribute, Base, Texts } from '../base';

/** A connector of Kafka Connect, wherever it runs. */
export interface StreamConnector extends Base {
  readonly kind: 'StreamConnector';
  readonly name?: Attribute<string>;
  /** By Kafka Connect's names: `errors.tolerance`, `flush.size`. */
  readonly settings?: Attribute<Texts>;
  /** Its class, or Confluent's short name of it. */
  readonly connectorClass?: Attribute<string>;
  /** What its workers say is kept somewhere. */
  readonly logs?: Attribute<boolean>;
  /** It speaks plain text with the brokers. */
  readonly plainText?: Attribute<boolean>;
  /** It does not sign in at the brokers. */
  readonly anonymous?: Attribute<boolean>;
  /** Somebody else runs it: it has no workers of one's own. */
  readonly hosted: boolean;
}
