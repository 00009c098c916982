import type { Provider, Unknown } from '../read/graph';

/**
 * Provider-neutral facts. An attribute is known, unknown (the input does not tell: `{ unknown: why }`) or absent
 * (the input says that there is none, so the provider's default holds).
 */
export type Maybe<T> = T | Unknown;
export type Attribute<T> = Maybe<T> | undefined;

/** A map whose keys are the user's words; of each one its text, or why it is not known. */
export type Texts = Readonly<Record<string, Maybe<string>>>;

/** What a property points to: a resource of the same input, a name or id of something elsewhere, or both. */
export interface Link {
  readonly address?: string;
  readonly text?: string;
}

/** What every fact has. */
export interface Base {
  /** The address of the main resource, as the file's own tool writes it. */
  readonly address: string;
  /** Every address that it was read from, sorted, the main one included. */
  readonly readFrom: readonly string[];
  readonly provider: Provider;
  readonly type: string;
  readonly origin?: string;
  readonly line?: number;
}
