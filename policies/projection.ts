import type { PartitionKey, Projection } from '../harness/facts/facts';

export interface Projected {
  readonly key: PartitionKey;
  readonly projection: Projection;
}

export function projections(keys: readonly PartitionKey[]): readonly Projected[] {
  return keys.flatMap((key) => (key.projection === undefined ? [] : [{ key, projection: key.projection }]));
}

function parts(list: string | undefined): readonly string[] {
  return (list ?? '').split(',').map((part) => part.trim());
}

/** The two ends of a range, where it is written with two. */
export function rangeOf({ range }: Projection): readonly [from: string, to: string] | undefined {
  const [from, to, ...more] = parts(range);
  return from === undefined || to === undefined || more.length > 0 ? undefined : [from, to];
}

export function valuesOf({ values }: Projection): readonly string[] {
  return values === undefined ? [] : parts(values);
}

/** `NOW`, `NOW-3YEARS`, `NOW+1DAY`. */
const RELATIVE = /^NOW\s*(?:([+-])\s*(\d+)\s*(YEAR|MONTH|WEEK|DAY|HOUR|MINUTE|SECOND)S?)?$/i;

const UNIT_DAYS: Readonly<Record<string, number>> = {
  YEAR: 365,
  MONTH: 365 / 12,
  WEEK: 7,
  DAY: 1,
  HOUR: 1 / 24,
  MINUTE: 1 / 1440,
  SECOND: 1 / 86_400,
};

/** Days from now, of an end that is written relative to it. */
export function daysFromNow(end: string): number | undefined {
  const match = RELATIVE.exec(end);
  if (match === null) return undefined;
  const [, sign, count = '0', unit = 'DAY'] = match;
  return (sign === '-' ? -1 : 1) * Number(count) * (UNIT_DAYS[unit.toUpperCase()] ?? 1);
}

/** The year in a date such as `2024-01-31`, `20240131` or `31/01/2024`. */
function yearIn(date: string): number | undefined {
  const year = /^(\d{4})|(\d{4})(?!\d)/.exec(date)?.[0];
  return year === undefined || Number(year) < 1900 ? undefined : Number(year);
}

function last(key: PartitionKey, projection: Projection): string | undefined {
  if (projection.type === 'date') return rangeOf(projection)?.[1];
  // `dt`, `year` and `month` may be numbers or words too: 20240131, 2024.
  if (key.grain === undefined) return undefined;
  return projection.type === 'integer' ? rangeOf(projection)?.[1] : valuesOf(projection).toSorted().at(-1);
}

/** The calendar date at which a key's partitions end; absent where they go on with time, or are no times. */
export function endOf(key: PartitionKey, projection: Projection): { text: string; year: number } | undefined {
  const text = last(key, projection);
  const year = text === undefined || daysFromNow(text) !== undefined ? undefined : yearIn(text);
  return text === undefined || year === undefined ? undefined : { text, year };
}
