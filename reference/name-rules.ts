import json from './name-rules.json';
import type { Provenance } from './row';

/** The names that a service accepts, as far as the name alone tells. */
export interface NameRule extends Provenance {
  readonly provider: string;
  readonly minLength: number;
  readonly maxLength: number;
  /** A regular expression that the whole name must match. */
  readonly pattern: string;
  /** A regular expression that may match nowhere in the name. */
  readonly forbidden?: string;
  /** The pattern, for people. */
  readonly words: string;
}

export type NameKind = keyof typeof json;

const ROWS: Readonly<Record<NameKind, NameRule>> = json;

export function nameRule(kind: NameKind): NameRule {
  return ROWS[kind];
}

export function isLegalName(kind: NameKind, name: string): boolean {
  const { minLength, maxLength, pattern, forbidden } = ROWS[kind];
  const fits = name.length >= minLength && name.length <= maxLength && new RegExp(pattern).test(name);
  return fits && (forbidden === undefined || !new RegExp(forbidden).test(name));
}
