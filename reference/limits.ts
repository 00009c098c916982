import json from './limits.json';
import type { Provenance } from './row';

/** What a service allows, bills at least, or advises. */
export interface LimitRow extends Provenance {
  readonly provider: string;
  readonly service: string;
  readonly limit: string;
  readonly value: number;
  readonly unit: string;
  /** What the value holds for: an object, a table, an account. */
  readonly scope: string;
  /** The provider raises it on request, so it is a default, not a fact about the reader's account. */
  readonly adjustable?: boolean;
}

export type LimitId = keyof typeof json;

const ROWS: Readonly<Record<LimitId, LimitRow>> = json;

export function limit(id: LimitId): LimitRow {
  return ROWS[id];
}

export function isLimitId(id: string): id is LimitId {
  return Object.hasOwn(ROWS, id);
}
