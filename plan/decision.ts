/** What a decision was made from, by name, in the units that the name says. */
export type Inputs = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A value that Ramani (or, where pinned, the user) chose, with the reason that a reviewer reads. */
export interface Decision<T> {
  readonly value: T;
  /** One sentence. */
  readonly because: string;
  readonly inputs: Inputs;
  /** Ids of rows in reference/ that the value rests on. */
  readonly source?: readonly string[];
  /** The platform file chose it. */
  readonly pinned?: true;
}

export function isDecision(value: unknown): value is Decision<unknown> {
  return typeof value === 'object' && value !== null && 'value' in value && 'because' in value && 'inputs' in value;
}

/** Every decision below a value, with the path to it. */
export function decisionsOf(
  value: unknown,
  path: string = '',
): readonly { path: string; decision: Decision<unknown> }[] {
  if (isDecision(value)) return [{ path, decision: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => decisionsOf(below, path === '' ? key : `${path}.${key}`));
}
