import type { PartitionKey, Projection } from '../harness/facts/facts';
import { daysFromNow, rangeOf, valuesOf } from './projection';

/** What is wrong with one property of a projection: its name, what is written and what Athena needs. */
export interface Problem {
  readonly property: string;
  readonly actual: string;
  readonly expected: string;
}

const TYPES = ['enum', 'integer', 'date', 'injected'];
const UNITS = /^(YEAR|MONTH|WEEK|DAY|HOUR|MINUTE|SECOND|MILLISECOND)S?$/i;

/** Letters of Java's date patterns with what they stand for; other letters (names, zones) are not checked. */
const LETTERS: Readonly<Record<string, string>> = {
  yyyy: '(?<y>\\d{4})',
  MM: '(?<M>0[1-9]|1[0-2])',
  dd: '(?<d>0[1-9]|[12]\\d|3[01])',
  HH: '(?<H>[01]\\d|2[0-3])',
  mm: '(?<m>[0-5]\\d)',
  ss: '(?<s>[0-5]\\d)',
};

/** What dates of a pattern look like; undefined where it holds something that is not known here. */
function shapeOf(format: string): RegExp | undefined {
  const pieces = format.match(/'[^']*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  const shapes = pieces.map((piece) =>
    /^[A-Za-z]/.test(piece) ? LETTERS[piece] : piece.replaceAll("'", '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
  );
  const known = shapes.filter((shape) => shape !== undefined);
  const repeats = new Set(pieces.filter((piece) => LETTERS[piece] !== undefined));
  const letters = pieces.filter((piece) => LETTERS[piece] !== undefined);
  if (known.length < shapes.length || repeats.size < letters.length) return undefined;
  return new RegExp(`^${known.join('')}$`);
}

function comparable(groups: Readonly<Record<string, string>> | undefined): string {
  return ['y', 'M', 'd', 'H', 'm', 's'].map((letter) => groups?.[letter] ?? '').join('');
}

function ofDate(projection: Projection): Problem | undefined {
  const { format, range, interval, intervalUnit } = projection;
  if (format === undefined) return { property: 'format', actual: 'no format', expected: 'such as yyyy-MM-dd' };
  const ends = rangeOf(projection);
  if (ends === undefined)
    return { property: 'range', actual: range ?? 'no range', expected: 'two dates with a comma between them' };
  const shape = shapeOf(format);
  const matches = ends.map((end) => (daysFromNow(end) === undefined ? shape?.exec(end) : undefined));
  if (matches.includes(null)) return { property: 'range', actual: range ?? '', expected: `dates written as ${format}` };
  const [from, to] = matches.map((match) => (match == null ? undefined : comparable(match.groups)));
  const [since, until] = ends.map(daysFromNow);
  const backwards =
    (from !== undefined && to !== undefined && from > to) ||
    (since !== undefined && until !== undefined && since > until);
  if (backwards) return { property: 'range', actual: range ?? '', expected: 'the earlier date first' };
  if (intervalUnit !== undefined && !UNITS.test(intervalUnit.trim()))
    return { property: 'interval.unit', actual: intervalUnit, expected: 'such as DAYS or HOURS' };
  const isFine = /[HhKkmsS]/.test(format.replace(/'[^']*'/g, ''));
  if (isFine && (interval === undefined || intervalUnit === undefined))
    return {
      property: 'interval.unit',
      actual: `none, for ${format}`,
      expected: 'an interval with its unit, such as 1 and HOURS',
    };
  return undefined;
}

function ofInteger(projection: Projection): Problem | undefined {
  const { range, interval, digits } = projection;
  const ends = rangeOf(projection);
  const expected = 'two numbers with a comma between them, such as 0,23';
  if (ends === undefined || ends.some((end) => !/^-?\d+$/.test(end)))
    return { property: 'range', actual: range ?? 'no range', expected };
  const [from, to] = ends;
  if (Number(from) > Number(to))
    return { property: 'range', actual: `${from},${to}`, expected: 'the smaller number first' };
  for (const [property, written] of [
    ['interval', interval],
    ['digits', digits],
  ] as const)
    if (written !== undefined && !/^\s*[1-9]\d*\s*$/.test(written))
      return { property, actual: written, expected: 'a whole number above 0' };
  const padded = ends.find((end) => /^0\d/.test(end));
  if (padded !== undefined && Number(digits ?? '0') !== padded.length)
    return { property: 'digits', actual: `${digits ?? 'none'}, for ${range}`, expected: String(padded.length) };
  return undefined;
}

/** The first thing that is wrong with a key's projection, taken alone. */
export function problemOf(projection: Projection): Problem | undefined {
  switch (projection.type.trim()) {
    case 'date':
      return ofDate(projection);
    case 'integer':
      return ofInteger(projection);
    case 'enum':
      return valuesOf(projection).some((value) => value !== '')
        ? undefined
        : { property: 'values', actual: 'no values', expected: 'the values, with commas between them' };
    case 'injected':
      return undefined;
    default:
      return { property: 'type', actual: projection.type, expected: TYPES.join(', ') };
  }
}

const CALENDAR = new Set(['month', 'day', 'hour']);

/** Folders are written by one pattern: if one part of the date has leading zeros, so have the others. */
export function unpadded(keys: readonly PartitionKey[]): readonly PartitionKey[] {
  const numbers = keys.filter(
    ({ grain = '', projection }) =>
      CALENDAR.has(grain) && projection?.type === 'integer' && Number(rangeOf(projection)?.[1]) <= 31,
  );
  const plain = numbers.filter(({ projection }) => projection?.digits === undefined);
  return plain.length < numbers.length ? plain : [];
}
